package org.yearbook.publish.sdmx;

import java.util.List;
import java.util.Optional;
import org.yearbook.domain.layout.Label;

/**
 * A part of the structure of the published observations, in the order of the columns of {@code observations.csv}.
 *
 * @param codelist the code list of its values; empty where they are no codes
 * @param type SDMX data type of its values where they are no codes
 */
public record SdmxComponent(String id, Role role, Label name, String codelist, String type) {

    /** What a component does in the structure. */
    enum Role {
        DIMENSION,
        TIME_DIMENSION,
        MEASURE,
        ATTRIBUTE
    }

    public static final List<SdmxComponent> ALL = List.of(
            coded("INDICATOR", Role.DIMENSION, "指标", "Indicator", "CL_INDICATOR"),
            coded("FLOW", Role.DIMENSION, "流向", "Flow", "CL_FLOW"),
            coded("MEASURE", Role.DIMENSION, "度量", "Measure", "CL_MEASURE"),
            coded("REF_AREA", Role.DIMENSION, "地区", "Reference area", "CL_AREA"),
            coded("COUNTERPART_AREA", Role.DIMENSION, "伙伴地区", "Counterpart area", "CL_AREA"),
            coded("BASIS", Role.DIMENSION, "统计口径", "Statistical system", "CL_BASIS"),
            coded("CURRENCY", Role.DIMENSION, "币种", "Currency", "CL_CURRENCY"),
            plain("TIME_PERIOD", Role.TIME_DIMENSION, "时期", "Time period", "ObservationalTimePeriod"),
            plain("OBS_VALUE", Role.MEASURE, "数值", "Observation value", "Decimal"),
            // Base units such as % or 件 are no SDMX identifiers, so they are words.
            plain("UNIT_MEASURE", Role.ATTRIBUTE, "单位", "Unit of measure", "String"),
            plain("UNIT_MULT", Role.ATTRIBUTE, "单位乘数", "Unit multiplier", "Integer"),
            plain("DECIMALS", Role.ATTRIBUTE, "小数位数", "Decimals", "Integer"),
            coded("OBS_STATUS", Role.ATTRIBUTE, "数值状态", "Observation status", "CL_OBS_STATUS"),
            coded("CONF_STATUS", Role.ATTRIBUTE, "保密状态", "Confidentiality status", "CL_CONF_STATUS"),
            plain("COMMENT", Role.ATTRIBUTE, "说明", "Comment", "String"));

    private static SdmxComponent coded(String id, Role role, String zh, String en, String codelist) {
        return new SdmxComponent(id, role, new Label(zh, en), codelist, "");
    }

    private static SdmxComponent plain(String id, Role role, String zh, String en, String type) {
        return new SdmxComponent(id, role, new Label(zh, en), "", type);
    }

    public boolean isCoded() {
        return !codelist.isEmpty();
    }

    /** The component of a column of {@code observations.csv}; empty for columns of our own. */
    public static Optional<SdmxComponent> of(String column) {
        return ALL.stream().filter(component -> component.id().equals(column)).findFirst();
    }
}
