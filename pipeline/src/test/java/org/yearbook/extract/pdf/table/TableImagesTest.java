package org.yearbook.extract.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yearbook.domain.Issue;
import org.yearbook.extract.pdf.DrawnPdf;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.PdfPages;

class TableImagesTest {

    @Test
    void reportsAPictureBelowTheCaptionOfATableWithItsPageAndBox() throws Exception {
        DrawnPdf pdf = page().text(200, 190, "Table 5. Output of the lands").picture(60, 200, 300, 120);

        assertThat(issues(pdf)).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("TABLE_IMAGE");
            assertThat(issue.page()).isEqualTo(1);
            assertThat(issue.place()).isEqualTo("box 60 200 300 120");
        });
    }

    @Test
    void reportsAPictureInStripesOnce() throws Exception {
        DrawnPdf pdf = page().text(200, 190, "Table 5. Output of the lands");
        for (int i = 0; i < 12; i++) {
            pdf.picture(60, 200 + 10 * i, 300, 10);
        }

        assertThat(issues(pdf)).extracting(Issue::place).containsExactly("box 60 200 300 120");
    }

    @Test
    void reportsLabelsThatArePicturesBesideValues() throws Exception {
        DrawnPdf pdf = page();
        for (int i = 0; i < 4; i++) {
            pdf.picture(60, 200 + 18 * i, 70, 12)
                    .text(200, 210 + 18 * i, "1" + i + ".5")
                    .text(300, 210 + 18 * i, "7" + i);
        }

        assertThat(issues(pdf)).extracting(Issue::place).containsExactly("box 60 200 70 66");
    }

    @Test
    void saysNothingOfPhotosAndCharts() throws Exception {
        DrawnPdf photo = page().picture(60, 200, 300, 120).text(60, 340, "The market in spring");
        DrawnPdf chart = page().picture(60, 200, 300, 120).text(60, 335, "Figure 5. Output of the lands");

        assertThat(issues(photo)).isEmpty();
        assertThat(issues(chart)).isEmpty();
    }

    @Test
    void saysNothingOfAPictureBesideATableThatIsRead() throws Exception {
        DrawnPdf pdf = page().picture(60, 200, 300, 60).text(62, 280, "Table 5. Output of the lands");
        for (int y : new int[] {290, 310, 350}) {
            pdf.line(60, y, 360, y);
        }
        pdf.text(62, 304, "Place").text(200, 304, "Total").text(300, 304, "Rate");
        pdf.text(62, 324, "North").text(200, 324, "12").text(300, 324, "1.5");
        pdf.text(62, 342, "South").text(200, 342, "15").text(300, 342, "2.5");

        assertThat(issues(pdf)).isEmpty();
    }

    private static DrawnPdf page() {
        return new DrawnPdf().page().text(60, 100, "Trade of many lands went up in the year and all were content.");
    }

    private static List<Issue> issues(DrawnPdf pdf) throws Exception {
        List<PdfPage> pages = PdfPages.read(pdf.bytes()).pages();
        return TableImages.issues(pages, PdfTables.find(pages, true));
    }
}
