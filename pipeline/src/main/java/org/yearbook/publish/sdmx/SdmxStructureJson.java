package org.yearbook.publish.sdmx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.sdmx.SdmxComponent.Role;

/**
 * {@code structure.json}: the structure of the published observations as an SDMX-JSON 2.0.0 structure message (SDMX
 * 3.0): dataflow, data structure, concepts and code lists, in both languages.
 */
final class SdmxStructureJson {

    static final String AGENCY = "YEARBOOK";
    static final String ID = "YEARBOOK";
    static final String VERSION = "1.0.0";
    private static final String SCHEMA = "https://json.sdmx.org/2.0.0/sdmx-json-structure-schema.json";
    private static final String CONCEPTS = "CS_YEARBOOK";

    /** A message has to tell when it was prepared; the same input has to give the same bytes. */
    private static final String PREPARED = "1980-01-01T00:00:00Z";

    private SdmxStructureJson() {}

    static Map<String, Object> message(Label title, List<SdmxCodelist> codelists) {
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("schema", SCHEMA);
        meta.put("id", "YEARBOOK_STRUCTURE");
        meta.put("test", false);
        meta.put("prepared", PREPARED);
        meta.put("contentLanguages", List.of("zh", "en"));
        meta.put("sender", Map.of("id", AGENCY));
        Map<String, Object> dataflow = artefact(ID, title);
        dataflow.put("structure", urn("datastructure.DataStructure", ID));
        Map<String, Object> structure = artefact(ID, title);
        structure.put("dataStructureComponents", components());
        Map<String, Object> concepts = artefact(CONCEPTS, new Label("概念", "Concepts"));
        concepts.put(
                "concepts",
                SdmxComponent.ALL.stream()
                        .map(component -> named(component.id(), component.name()))
                        .toList());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("dataflows", List.of(dataflow));
        data.put("dataStructures", List.of(structure));
        data.put("conceptSchemes", List.of(concepts));
        data.put(
                "codelists", codelists.stream().map(SdmxStructureJson::codelist).toList());
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("meta", meta);
        message.put("data", data);
        return message;
    }

    private static Map<String, Object> components() {
        Map<String, Object> dimensions = new LinkedHashMap<>();
        dimensions.put("id", "DimensionDescriptor");
        dimensions.put("dimensions", of(Role.DIMENSION));
        dimensions.put("timeDimension", of(Role.TIME_DIMENSION).get(0));
        Map<String, Object> measures = new LinkedHashMap<>();
        measures.put("id", "MeasureDescriptor");
        measures.put("measures", of(Role.MEASURE));
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("id", "AttributeDescriptor");
        attributes.put("attributes", of(Role.ATTRIBUTE));
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("dimensionList", dimensions);
        components.put("measureList", measures);
        components.put("attributeList", attributes);
        return components;
    }

    private static List<Map<String, Object>> of(Role role) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (SdmxComponent component : SdmxComponent.ALL) {
            if (component.role() == role) {
                found.add(component(component, found.size() + 1));
            }
        }
        return found;
    }

    private static Map<String, Object> component(SdmxComponent component, int position) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", component.id());
        if (component.role() == Role.DIMENSION) {
            json.put("position", position);
        }
        json.put("conceptIdentity", urn("conceptscheme.Concept", CONCEPTS) + "." + component.id());
        json.put(
                "localRepresentation",
                component.isCoded()
                        ? Map.of("enumeration", urn("codelist.Codelist", component.codelist()))
                        : Map.of("format", Map.of("dataType", component.type())));
        if (component.role() == Role.MEASURE || component.role() == Role.ATTRIBUTE) {
            json.put("usage", component.id().equals("COMMENT") ? "optional" : "mandatory");
        }
        if (component.role() == Role.ATTRIBUTE) {
            json.put("attributeRelationship", Map.of("observation", Map.of()));
        }
        return json;
    }

    private static Map<String, Object> codelist(SdmxCodelist codelist) {
        Map<String, Object> json = artefact(codelist.id(), codelist.name());
        json.put("codes", codelist.codes().stream().map(SdmxStructureJson::code).toList());
        return json;
    }

    private static Map<String, Object> code(SdmxCodelist.Code code) {
        Map<String, Object> json = named(code.code(), code.label());
        if (!code.parent().isEmpty()) {
            json.put("parent", code.parent());
        }
        return json;
    }

    private static Map<String, Object> artefact(String id, Label name) {
        Map<String, Object> json = named(id, name);
        json.put("version", VERSION);
        json.put("agencyID", AGENCY);
        return json;
    }

    private static Map<String, Object> named(String id, Label name) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("zh", name.zh());
        names.put("en", name.en());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("name", name.zh());
        json.put("names", names);
        return json;
    }

    private static String urn(String kind, String id) {
        return "urn:sdmx:org.sdmx.infomodel." + kind + "=" + AGENCY + ":" + id + "(" + VERSION + ")";
    }
}
