package org.yearbook.publish.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Edition;
import org.yearbook.domain.Figure;
import org.yearbook.domain.FigureStatus;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Period;
import org.yearbook.domain.Place;
import org.yearbook.domain.PrintedNumber;
import org.yearbook.domain.Qualifier;
import org.yearbook.domain.Reading;
import org.yearbook.domain.SeriesKey;
import org.yearbook.publish.Samples;

class FiguresCsvTest {

    private static final Reading READING = new Reading(
            "ship_repairs", Flow.EXPORTS, Measure.LEVEL, "CN-SH", "", new Period("2024-01-01/P10M"), "MOFCOM", "USD");

    @TempDir
    private Path folder;

    @Test
    void writesTheColumnsOfTheContractInTheirOrder() throws IOException {
        assertThat(written().get(0))
                .startsWith("\uFEFFfigure_id,document,page,place,x,y,width,height,offset,quote,subject,value,unit,"
                        + "qualifier,attribution,indicator,flow,measure,ref_area,counterpart_area,basis,currency,"
                        + "time_period,vintage,base_value,base_unit,half_width,kind,status,reason,");
    }

    @Test
    void writesAFigureAsPrintedAndAsNormalised() throws IOException {
        PrintedNumber number = new PrintedNumber(new BigDecimal("12.50"), "万亿美元", 2, "超过", Qualifier.OVER, false);
        SeriesKey series = new SeriesKey("ship_repairs", Flow.EXPORTS, Measure.LEVEL, "CN-SH", "_Z", "MOFCOM", "USD");
        NormalisedFigure used = normalised(
                Samples.HARBOURS, Place.cell(3, 4, 1), number, series, new BigDecimal("1.25E+13"), FigureStatus.USED);

        assertThat(written(used).get(1))
                .isEqualTo("harbours.pdf#3.4.1,harbours.pdf,2,table 3 r4c1,72.0,100.0,33.0,12.3,40,修理收入12.50万亿美元,"
                        + "修理收入,12.50,万亿美元,超过,港务局,ship_repairs,exports,level,CN-SH,_Z,MOFCOM,USD,"
                        + "2024-01-01/P10M,2024-05-06,12500000000000,USD,0.005,observation,used,,"
                        + "over,2,MOFCOM,港务局,official_report,");
    }

    @Test
    void writesWhatIsKnownOfAFigureThatIsNotUsed() throws IOException {
        SeriesKey nothing = new SeriesKey("", Flow.NONE, Measure.OTHER, "", "", "", "");
        NormalisedFigure unmapped = normalised(
                Samples.GAZETTE,
                Place.sentence(7),
                PrintedNumber.of(new BigDecimal("-3"), "艘"),
                nothing,
                null,
                FigureStatus.UNMAPPED);

        assertThat(written(unmapped).get(1))
                .contains("gazette.html,2,sentence 7,,,,,40,")
                .contains(",-3,艘,,港务局,ship_repairs,exports,level,CN-SH,,MOFCOM,USD,2024-01-01/P10M,,,,,observation,"
                        + "unmapped,no_unit,");
    }

    @Test
    void ordersFiguresByDocumentThenTablesBeforeSentences() throws IOException {
        SeriesKey nothing = new SeriesKey("", Flow.NONE, Measure.OTHER, "", "", "", "");
        PrintedNumber one = PrintedNumber.of(BigDecimal.ONE, "艘");
        List<String> lines = written(
                normalised(Samples.HARBOURS, Place.sentence(1), one, nothing, null, FigureStatus.UNMAPPED),
                normalised(Samples.HARBOURS, Place.cell(10, 0, 1), one, nothing, null, FigureStatus.UNMAPPED),
                normalised(Samples.HARBOURS, Place.cell(9, 0, 1), one, nothing, null, FigureStatus.UNMAPPED),
                normalised(Samples.GAZETTE, Place.sentence(2), one, nothing, null, FigureStatus.UNMAPPED));

        assertThat(lines.subList(1, 5).stream().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly(
                        "gazette.html#2.-1.-1", "harbours.pdf#9.0.1", "harbours.pdf#10.0.1", "harbours.pdf#1.-1.-1");
    }

    private List<String> written(NormalisedFigure... figures) throws IOException {
        Path file = folder.resolve("figures.csv");
        FiguresCsv.write(file, Stream.of(figures).sorted(FiguresCsv.ORDER).toList());
        return Files.readAllLines(file);
    }

    private static NormalisedFigure normalised(
            DocumentInfo document,
            Place place,
            PrintedNumber number,
            SeriesKey series,
            @Nullable BigDecimal value,
            FigureStatus status) {
        Figure figure = Samples.figure(document, place, number, READING);
        boolean used = status == FigureStatus.USED;
        return new NormalisedFigure(
                figure,
                Edition.of(document),
                series,
                value,
                used ? "USD" : "",
                used ? new BigDecimal("0.0050") : null,
                status,
                used ? "" : "no_unit");
    }
}
