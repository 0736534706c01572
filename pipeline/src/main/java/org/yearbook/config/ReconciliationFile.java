package org.yearbook.config;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Area;
import org.yearbook.domain.Arithmetic;
import org.yearbook.domain.Arithmetic.Composition;
import org.yearbook.domain.Arithmetic.Group;
import org.yearbook.domain.Arithmetic.Named;
import org.yearbook.domain.Arithmetic.Part;
import org.yearbook.domain.Arithmetic.Ranking;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.ReconciliationPolicy.BasisRule;
import org.yearbook.domain.ReconciliationPolicy.Identity;
import org.yearbook.domain.Vocabulary;

/** {@code config/reconciliation.yaml}: how an office reconciles. */
final class ReconciliationFile {

    private ReconciliationFile() {}

    static ReconciliationPolicy read(ConfigNode root, Vocabulary vocabulary) {
        root.allowOnly(
                "precedence",
                "repeating",
                "bases",
                "identities",
                "groups",
                "known_non_additive",
                "rankings",
                "constant_prices",
                "compositions",
                "definitions",
                "stocks");
        return new ReconciliationPolicy(
                ranked(root.field("precedence")),
                kinds(root.field("repeating")),
                root.items("bases").stream()
                        .map(node -> basisRule(node, vocabulary))
                        .toList(),
                root.items("identities").stream()
                        .map(ReconciliationFile::identity)
                        .toList(),
                arithmetic(root, vocabulary),
                root.items("definitions").stream()
                        .map(node -> codes(node.items(), vocabulary))
                        .toList(),
                codes(root.items("stocks"), vocabulary));
    }

    private static List<String> codes(List<ConfigNode> nodes, Vocabulary vocabulary) {
        return nodes.stream().map(node -> indicator(node, vocabulary).code()).toList();
    }

    private static Arithmetic arithmetic(ConfigNode root, Vocabulary vocabulary) {
        List<Group> groups = root.items("groups").stream()
                .map(node -> group(node, vocabulary))
                .toList();
        return new Arithmetic(
                groups,
                nonAdditive(root.items("known_non_additive"), groups, vocabulary),
                root.items("rankings").stream()
                        .map(node -> ranking(node, vocabulary))
                        .toList(),
                parts(vocabulary),
                root.items("constant_prices").stream().map(ConfigNode::text).toList(),
                root.items("compositions").stream()
                        .map(node -> composition(node, vocabulary))
                        .toList());
    }

    private static List<String> nonAdditive(List<ConfigNode> nodes, List<Group> groups, Vocabulary vocabulary) {
        return nodes.stream()
                .map(node -> groups.stream().anyMatch(group -> group.id().equals(node.text()))
                        ? node.text()
                        : area(node, vocabulary))
                .toList();
    }

    private static Composition composition(ConfigNode node, Vocabulary vocabulary) {
        node.allowOnly("id", "whole", "parts", "complete");
        return new Composition(
                node.field("id").text(),
                named(indicator(node.field("whole"), vocabulary)),
                node.field("parts").items().stream()
                        .map(part -> named(indicator(part, vocabulary)))
                        .toList(),
                node.optional("complete")
                        .map(flag -> flag.as("true or false", ReconciliationFile::isTrue))
                        .orElse(false));
    }

    private static boolean isTrue(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new IllegalArgumentException(text);
    }

    private static Indicator indicator(ConfigNode node, Vocabulary vocabulary) {
        return vocabulary
                .indicator(node.text())
                .orElseThrow(() -> node.mistake("'" + node.text() + "' is no code of indicators.csv"));
    }

    private static Named named(Indicator indicator) {
        List<String> names = new ArrayList<>(indicator.aliases());
        names.add(indicator.nameZh());
        names.add(indicator.nameEn());
        names.removeIf(String::isEmpty);
        return new Named(indicator.code(), names);
    }

    private static Group group(ConfigNode node, Vocabulary vocabulary) {
        node.allowOnly("id", "whole", "parts");
        return new Group(
                node.field("id").text(),
                area(node.field("whole"), vocabulary),
                areas(node.field("parts").items(), vocabulary));
    }

    private static Ranking ranking(ConfigNode node, Vocabulary vocabulary) {
        node.allowOnly("area", "size");
        return new Ranking(
                area(node.field("area"), vocabulary), node.field("size").integer());
    }

    private static List<String> areas(List<ConfigNode> nodes, Vocabulary vocabulary) {
        return nodes.stream().map(node -> area(node, vocabulary)).toList();
    }

    private static String area(ConfigNode node, Vocabulary vocabulary) {
        if (vocabulary.area(node.text()).isEmpty()) {
            throw node.mistake("'" + node.text() + "' is no code of areas.csv");
        }
        return node.text();
    }

    private static List<Part> parts(Vocabulary vocabulary) {
        List<Part> parts = new ArrayList<>();
        for (Area area : vocabulary.areas()) {
            vocabulary
                    .area(area.parent())
                    .ifPresent(whole -> parts.add(new Part(area.code(), whole.code(), names(whole))));
        }
        return parts;
    }

    private static List<String> names(Area area) {
        List<String> names = new ArrayList<>(area.aliases());
        names.add(area.nameZh());
        names.add(area.nameEn());
        names.removeIf(String::isEmpty);
        return names;
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
            indicators.add(indicator(indicator, vocabulary).code());
        }
        String outside = area(node.field("outside"), vocabulary);
        ConfigNode basis = node.field("basis");
        if (vocabulary.authority(basis.text()).isEmpty()) {
            throw basis.mistake("'" + basis.text() + "' is no code of authorities.csv");
        }
        return new BasisRule(outside, indicators, basis.text());
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
