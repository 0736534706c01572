package org.yearbook.domain;

import java.util.ArrayList;
import java.util.List;

/** Where each part of a figure's key comes from. */
public record KeyOrigins(Origin subject, Origin period, Origin area, Origin flow, Origin attribution) {

    /** Of a figure whose key does not come from running text. */
    public static final KeyOrigins NOWHERE =
            new KeyOrigins(Origin.NONE, Origin.NONE, Origin.NONE, Origin.NONE, Origin.NONE);

    /** The parts that are known, as {@code subject=own period=carried}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        add(parts, "subject", subject);
        add(parts, "period", period);
        add(parts, "area", area);
        add(parts, "flow", flow);
        add(parts, "attribution", attribution);
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String part, Origin origin) {
        if (origin != Origin.NONE) {
            parts.add(part + "=" + origin.code());
        }
    }
}
