package org.yearbook.extract.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Issue;
import org.yearbook.extract.document.DocumentReader;
import org.yearbook.extract.document.UnreadableDocumentException;

/**
 * Reads Excel workbooks (xlsx): what their cells show, not what is stored behind. A sheet is read row by row and never
 * held as a model; POI's guards against inflated archives and foreign XML entities stay on.
 */
public final class WorkbookReader implements DocumentReader {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String PART = "xl/workbook";

    /** What Office calls the stream that holds an encrypted document, in a container of the old kind. */
    private static final String LOCKED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    /** Whether an archive names the part that every workbook has. */
    public static boolean isWorkbook(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(PART);
    }

    /** Whether an old Office container (OLE) holds a document that a password protects. */
    public static boolean isLocked(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(LOCKED);
    }

    /**
     * The tables of all sheets; the number of a page is the number of a sheet.
     *
     * @throws UnreadableDocumentException DAMAGED_UNREADABLE, TOO_LARGE_WHEN_UNPACKED, TOO_LARGE, FORBIDDEN_DOCTYPE,
     *     BLANK
     */
    @Override
    public DocumentContent read(DocumentInfo info, byte[] bytes) throws UnreadableDocumentException {
        ShownStrings lost = new ShownStrings();
        HiddenCells hidden = new HiddenCells();
        List<SheetGrid> sheets = sheets(bytes, lost, hidden);
        List<Issue> issues = new ArrayList<>(lost.issues(info.file()));
        issues.addAll(hidden.issues(info.file()));
        return SheetContent.of(info, MEDIA_TYPE, sheets, issues);
    }

    private static List<SheetGrid> sheets(byte[] bytes, ShownStrings shown, HiddenCells hidden)
            throws UnreadableDocumentException {
        try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(archive);
            shown.use(new ReadOnlySharedStringsTable(archive));
            StylesTable styles = reader.getStylesTable();
            try (InputStream workbook = reader.getWorkbookData()) {
                hidden.listSheets(workbook);
            }
            List<SheetGrid> sheets = new ArrayList<>();
            SheetIterator parts = (SheetIterator) reader.getSheetsData();
            while (parts.hasNext()) {
                try (InputStream part = parts.next()) {
                    sheets.add(sheet(new SheetCollector(parts.getSheetName(), shown, hidden), part, styles, shown));
                }
            }
            return sheets;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // POI tells of broken parts by runtime exceptions of many kinds.
            throw WorkbookRejections.of(e);
        }
    }

    private static SheetGrid sheet(
            SheetCollector collector, InputStream part, StylesTable styles, SharedStrings strings)
            throws IOException, SAXException, ParserConfigurationException {
        // Results as stored, for a formula may refer to files that are not here.
        XSSFSheetXMLHandler handler =
                new XSSFSheetXMLHandler(styles, null, strings, collector, new ShownNumbers(), false);
        collector.setContentHandler(handler);
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(collector);
        xml.parse(new InputSource(part));
        return collector.grid();
    }
}
