package org.yearbook.publish.workbook;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.yearbook.domain.layout.ChartLayout;
import org.yearbook.domain.layout.ColumnLayout;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.table.FilledTable;

/** A native chart over the cells of the sheet of a table; it follows when they change. */
final class ChartDrawing {

    /** Told apart by eyes that see few colours: palette of the UK Analysis Function. */
    private static final List<String> COLOURS = List.of("12436D", "28A197", "801650", "F46A25", "3D3D3D", "A285D1");

    private static final List<MarkerStyle> MARKERS = List.of(
            MarkerStyle.CIRCLE,
            MarkerStyle.SQUARE,
            MarkerStyle.TRIANGLE,
            MarkerStyle.DIAMOND,
            MarkerStyle.X,
            MarkerStyle.PLUS);
    private static final String LANGUAGE = "zh-CN";
    private static final double LINE_POINTS = 2.25;
    private static final int GAP_IN_PERCENT = 60;

    private final FilledTable table;
    private final TableSheet sheetOfTable;
    private final ChartLayout layout;
    private final int rows;

    /**
     * @param rows how many rows it draws, from the first on
     */
    ChartDrawing(FilledTable table, TableSheet sheetOfTable, ChartLayout layout, int rows) {
        this.table = table;
        this.sheetOfTable = sheetOfTable;
        this.layout = layout;
        this.rows = rows;
    }

    void draw(XSSFChart chart) {
        chart.setTitleText(layout.title().zh());
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP); // a value that is missing is not nothing
        boolean lies = layout.type() == ChartLayout.Type.BAR;
        XDDFCategoryAxis names = chart.createCategoryAxis(lies ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(lies ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        axes(names, values, lies);
        boolean isLine = layout.type() == ChartLayout.Type.LINE;
        XDDFChartData data = chart.createData(isLine ? ChartTypes.LINE : ChartTypes.BAR, names, values);
        for (int number = 0; number < layout.columns().size(); number++) {
            series(data, number);
        }
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(lies ? BarDirection.BAR : BarDirection.COL);
            bars.setGapWidth(GAP_IN_PERCENT);
        }
        if (data instanceof XDDFLineChartData lines) {
            lines.setGrouping(Grouping.STANDARD); // the schema of the format wants one
        }
        data.setVaryColors(false);
        chart.plot(data);
        if (layout.columns().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        settleTitles(chart.getCTChart());
    }

    /** Adds the English title, and names the language of each, for the library puts in that of the machine. */
    private void settleTitles(CTChart chart) {
        CTTextBody title = chart.getTitle().getTx().getRich();
        CTTextParagraph english = title.addNewP();
        english.addNewR().setT(layout.title().en());
        english.getRArray(0).addNewRPr();
        List<CTTextBody> bodies = List.of(
                title,
                chart.getPlotArea().getCatAxArray(0).getTitle().getTx().getRich(),
                chart.getPlotArea().getValAxArray(0).getTitle().getTx().getRich());
        for (CTTextBody body : bodies) {
            for (CTTextParagraph paragraph : body.getPList()) {
                paragraph.getRList().forEach(run -> run.getRPr().setLang(LANGUAGE));
            }
        }
        english.getRArray(0).getRPr().setLang("en-GB");
    }

    private void axes(XDDFCategoryAxis names, XDDFValueAxis values, boolean lies) {
        ColumnLayout first =
                table.layout().columns().get(table.indexOf(layout.columns().get(0)));
        values.setTitle(first.unit().name().both());
        names.setTitle(table.layout().rows().head().both());
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat("#,##0");
        values.getOrAddMajorGridProperties()
                .setLineProperties(
                        new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY))));
        if (layout.type() != ChartLayout.Type.LINE && lowest() >= 0) {
            values.setMinimum(0); // the length of a bar is its value
        }
        if (lowest() < 0) {
            names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        }
        if (lies) {
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
    }

    private double lowest() {
        return layout.columns().stream()
                .flatMap(id -> table.rows().subList(0, rows).stream()
                        .map(row -> row.cells().get(table.indexOf(id)).value()))
                .mapToDouble(value -> value == null ? 0 : value.doubleValue())
                .min()
                .orElse(0);
    }

    private void series(XDDFChartData data, int number) {
        int column = table.indexOf(layout.columns().get(number));
        List<FilledTable.Row> drawn = table.rows().subList(0, rows);
        String[] labels = drawn.stream().map(row -> row.label().both()).toArray(String[]::new);
        Double[] numbers = drawn.stream()
                .map(row -> row.cells().get(column).value())
                .map(value -> value == null ? null : value.doubleValue())
                .toArray(Double[]::new);
        int place = sheetOfTable.columns().placeOf(column);
        XDDFDataSource<String> categories = XDDFDataSourcesFactory.fromArray(labels, range(0));
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromArray(numbers, range(place));
        XDDFChartData.Series series = data.addSeries(categories, values);
        Label head = table.layout().columns().get(column).head();
        series.setTitle(head.both(), new CellReference(sheet(), sheetOfTable.firstRow() - 1, place, true, true));
        XDDFSolidFillProperties colour =
                new XDDFSolidFillProperties(XDDFColor.from(bytes(COLOURS.get(number % COLOURS.size()))));
        if (series instanceof XDDFLineChartData.Series line) {
            XDDFLineProperties stroke = new XDDFLineProperties(colour);
            stroke.setWidth(LINE_POINTS);
            line.setLineProperties(stroke);
            line.setSmooth(false);
            line.setMarkerStyle(MARKERS.get(number % MARKERS.size()));
        } else {
            series.setFillProperties(colour);
        }
    }

    private String sheet() {
        return SheetNames.of(table.layout());
    }

    private String range(int column) {
        int first = sheetOfTable.firstRow();
        return new CellRangeAddress(first, first + rows - 1, column, column).formatAsString(sheet(), true);
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }
}
