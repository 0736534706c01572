package org.yearbook.config;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Flow;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.ReconciliationPolicy.BasisRule;
import org.yearbook.domain.ReconciliationPolicy.Identity;
import org.yearbook.domain.Vocabulary;

/** {@code config/reconciliation.yaml}: how an office reconciles. */
final class ReconciliationFile {

    private ReconciliationFile() {}

    static ReconciliationPolicy read(ConfigNode root, Vocabulary vocabulary) {
        root.allowOnly("precedence", "repeating", "bases", "identities");
        return new ReconciliationPolicy(
                ranked(root.field("precedence")),
                kinds(root.field("repeating")),
                root.items("bases").stream()
                        .map(node -> basisRule(node, vocabulary))
                        .toList(),
                root.items("identities").stream()
                        .map(ReconciliationFile::identity)
                        .toList());
    }

    private static List<DocumentKind> kinds(ConfigNode list) {
        return list.items().stream().map(ReconciliationFile::kind).toList();
    }

    /** A kind that is left out would rank last in silence. */
    private static List<DocumentKind> ranked(ConfigNode list) {
        List<DocumentKind> kinds = kinds(list);
        for (DocumentKind kind : DocumentKind.values()) {
            if (kinds.stream().filter(kind::equals).count() != 1) {
                throw list.mistake("expecting every kind of publication once; check '" + kind.code() + "'");
            }
        }
        return kinds;
    }

    private static DocumentKind kind(ConfigNode node) {
        return node.as("a kind of publication (official_report, magazine ...)", DocumentKind::of);
    }

    private static BasisRule basisRule(ConfigNode node, Vocabulary vocabulary) {
        node.allowOnly("outside", "indicators", "basis");
        List<String> indicators = new ArrayList<>();
        for (ConfigNode indicator : node.field("indicators").items()) {
            if (vocabulary.indicator(indicator.text()).isEmpty()) {
                throw indicator.mistake("'" + indicator.text() + "' is no code of indicators.csv");
            }
            indicators.add(indicator.text());
        }
        ConfigNode outside = node.field("outside");
        if (vocabulary.area(outside.text()).isEmpty()) {
            throw outside.mistake("'" + outside.text() + "' is no code of areas.csv");
        }
        ConfigNode basis = node.field("basis");
        if (vocabulary.authority(basis.text()).isEmpty()) {
            throw basis.mistake("'" + basis.text() + "' is no code of authorities.csv");
        }
        return new BasisRule(outside.text(), indicators, basis.text());
    }

    private static Identity identity(ConfigNode node) {
        node.allowOnly("id", "terms", "sign", "equals");
        List<ConfigNode> flows = node.field("terms").items();
        List<ConfigNode> signs = node.field("sign").items();
        if (flows.size() != signs.size()) {
            throw node.mistake("expecting as many signs as terms");
        }
        List<Identity.Term> terms = new ArrayList<>();
        for (int index = 0; index < flows.size(); index++) {
            int sign = signs.get(index).integer();
            if (Math.abs(sign) != 1) {
                throw signs.get(index).mistake("expecting 1 or -1");
            }
            terms.add(new Identity.Term(flow(flows.get(index)), sign < 0));
        }
        return new Identity(node.field("id").text(), terms, flow(node.field("equals")));
    }

    private static Flow flow(ConfigNode node) {
        return node.as("a flow (exports, imports, total, balance, none)", Flow::of);
    }
}
