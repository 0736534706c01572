package org.yearbook.publish.sdmx;

import static org.yearbook.publish.csv.CsvColumn.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yearbook.domain.Area;
import org.yearbook.domain.Authority;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Measure;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.CodeNames;
import org.yearbook.publish.csv.CsvFile;

/** A code list of the published observations, codes in order. */
public record SdmxCodelist(String id, Label name, List<Code> codes) {

    /**
     * One code with its words.
     *
     * @param parent the code of which it is a part; empty if none
     */
    record Code(String code, Label label, String parent) {}

    /** The form of {@code codelists/<id>.csv}. */
    public static final CsvFile<Code> FILE = new CsvFile<>(List.of(
            text("code", Code::code),
            text("name_zh", code -> code.label().zh()),
            text("name_en", code -> code.label().en()),
            text("parent", Code::parent)));

    public SdmxCodelist {
        codes = List.copyOf(codes);
    }

    /** All code lists: what the configuration knows, and in any case every code that the decisions use. */
    static List<SdmxCodelist> of(CodeNames names, Iterable<Decision> decisions) {
        var vocabulary = names.vocabulary();
        Map<Dimension, Set<String>> used = used(decisions);
        List<SdmxCodelist> lists = new ArrayList<>();
        lists.add(of(
                names,
                Dimension.INDICATOR,
                "CL_INDICATOR",
                new Label("指标", "Indicators"),
                vocabulary.indicators().stream().map(Indicator::code),
                used.getOrDefault(Dimension.INDICATOR, Set.of()).stream()));
        lists.add(of(
                names,
                Dimension.FLOW,
                "CL_FLOW",
                new Label("流向", "Flows"),
                Arrays.stream(Flow.values()).map(Flow::code),
                Stream.of()));
        lists.add(of(
                names,
                Dimension.MEASURE,
                "CL_MEASURE",
                new Label("度量", "Measures"),
                Arrays.stream(Measure.values()).map(Measure::code),
                Stream.of()));
        lists.add(of(
                names,
                Dimension.REF_AREA,
                "CL_AREA",
                new Label("地区", "Areas"),
                vocabulary.areas().stream().map(Area::code),
                used.getOrDefault(Dimension.REF_AREA, Set.of()).stream()));
        lists.add(of(
                names,
                Dimension.BASIS,
                "CL_BASIS",
                new Label("统计口径", "Statistical systems"),
                vocabulary.authorities().stream().map(Authority::code),
                used.getOrDefault(Dimension.BASIS, Set.of()).stream()));
        lists.add(of(
                names,
                Dimension.CURRENCY,
                "CL_CURRENCY",
                new Label("币种", "Currencies"),
                vocabulary.units().stream().map(UnitOfMeasure::currency),
                used.getOrDefault(Dimension.CURRENCY, Set.of()).stream()));
        // CL_OBS_STATUS 2.2 and CL_CONF_STATUS of the SDMX cross-domain code lists, as far as used.
        lists.add(words(names, "CL_OBS_STATUS", new Label("数值状态", "Observation status"), "A", "U"));
        lists.add(words(names, "CL_CONF_STATUS", new Label("保密状态", "Confidentiality status"), "F"));
        return lists;
    }

    /** The codes that decisions use, those of partners among the areas. */
    private static Map<Dimension, Set<String>> used(Iterable<Decision> decisions) {
        Map<Dimension, Set<String>> used = new EnumMap<>(Dimension.class);
        for (Decision decision : decisions) {
            SeriesKey series = decision.series();
            add(used, Dimension.INDICATOR, series.indicator());
            add(used, Dimension.REF_AREA, series.refArea());
            add(used, Dimension.REF_AREA, series.counterpartArea());
            add(used, Dimension.BASIS, series.basis());
            add(used, Dimension.CURRENCY, series.currency());
        }
        return used;
    }

    private static void add(Map<Dimension, Set<String>> used, Dimension dimension, String code) {
        used.computeIfAbsent(dimension, key -> new TreeSet<>()).add(code);
    }

    private static SdmxCodelist of(
            CodeNames names, Dimension dimension, String id, Label name, Stream<String> known, Stream<String> used) {
        Set<String> codes = new TreeSet<>();
        Stream.concat(known, used).filter(code -> !code.isEmpty()).forEach(codes::add);
        if (dimension == Dimension.REF_AREA || dimension == Dimension.CURRENCY) {
            codes.add(SeriesKey.NOT_APPLICABLE);
        }
        if (dimension == Dimension.REF_AREA || dimension == Dimension.BASIS) {
            codes.add(SeriesKey.NOT_KNOWN);
        }
        return new SdmxCodelist(
                id,
                name,
                codes.stream()
                        .map(code -> new Code(code, names.name(dimension, code), parent(names, dimension, code)))
                        .toList());
    }

    private static String parent(CodeNames names, Dimension dimension, String code) {
        return dimension == Dimension.REF_AREA
                ? names.vocabulary().area(code).map(Area::parent).orElse("")
                : "";
    }

    private static SdmxCodelist words(CodeNames names, String id, Label name, String... codes) {
        return new SdmxCodelist(
                id,
                name,
                Stream.of(codes)
                        .map(code -> new Code(code, names.word(code), ""))
                        .toList());
    }

    /** The words of each code. */
    Map<String, Label> labels() {
        Map<String, Label> labels = new TreeMap<>();
        codes.forEach(code -> labels.put(code.code(), code.label()));
        return labels;
    }

    /** The words of the codes of all lists, by list. */
    static Map<String, Map<String, Label>> labels(Collection<SdmxCodelist> lists) {
        Map<String, Map<String, Label>> labels = new TreeMap<>();
        lists.forEach(list -> labels.put(list.id(), list.labels()));
        return labels;
    }
}
