import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the packaged program on the real release and holds what it writes against the answer key: the values of the
 * report's tables with their keys, the group of the known conflict, and the same bytes on hosts of other settings.
 */
final class Acceptance {

    private static final String REPORT = "mofcom-digital-trade-report-2024.pdf";
    private static int failures;

    public static void main(String[] args) throws IOException, InterruptedException {
        Path jar = Path.of(args[0]);
        Path shared = Path.of(args[1]);
        Path output = Files.createTempDirectory("yearbook-acceptance");
        run(jar, shared, output.resolve("one"), "UTC", "C.UTF-8", "en");
        run(jar, shared, output.resolve("two"), "Asia/Kathmandu", "tr_TR.UTF-8", "tr");
        checkSameBytes(output.resolve("one/2024"), output.resolve("two/2024"));
        checkTables(shared, rows(output.resolve("one/2024/figures.csv")));
        checkProse(shared, rows(output.resolve("one/2024/figures.csv")));
        checkKnownConflict(rows(output.resolve("one/2024/reconciliation.csv")));
        System.out.println(failures == 0 ? "Acceptance passed." : "Acceptance: " + failures + " failed.");
        System.exit(failures == 0 ? 0 : 1);
    }

    private static void run(Path jar, Path shared, Path output, String zone, String lang, String language)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "java", "-Duser.language=" + language, "-jar", jar.toString(), "run",
                        "--sources", shared.resolve("releases").toString(), "--release", "2024",
                        "--output", output.toString())
                .inheritIO();
        builder.environment().put("TZ", zone);
        builder.environment().put("LANG", lang);
        expect("exit status of the run", 0, builder.start().waitFor());
    }

    /** All but run.json, which alone may hold wall-clock times. */
    private static void checkSameBytes(Path one, Path two) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(one)) {
            files = walk.filter(Files::isRegularFile).map(one::relativize).sorted().toList();
        }
        for (Path file : files) {
            if (!file.toString().equals("run.json")) {
                expect("first differing byte of " + file, -1L, Files.mismatch(one.resolve(file), two.resolve(file)));
            }
        }
    }

    private static void checkTables(Path shared, List<Map<String, String>> figures) throws IOException {
        Map<String, String> areas = areaCodes();
        List<String> found = new ArrayList<>();
        for (Map<String, String> figure : figures) {
            if (figure.get("document").equals(REPORT) && figure.get("place").startsWith("table")) {
                found.add(key(figure.get("place").split(" ")[1], figure, figure.get("ref_area"), figure.get("time_period")));
            }
        }
        int right = 0;
        int wanted = 0;
        for (Map<String, String> row : rows(shared.resolve("gold/report-tables.csv"))) {
            if (row.get("value").matches("-?[0-9.]+")) {
                wanted++;
                right += found.remove(key(row.get("table"), row, areas.getOrDefault(row.get("area"), "TOP10"), row.get("period"))) ? 1 : 0;
            }
        }
        expect("table values with the right key", wanted, right);
        expect("table values that the key does not have", 0, found.size());
    }

    private static String key(String table, Map<String, String> row, String area, String period) {
        return String.join("|", table, area, period, row.get("indicator"), row.get("flow"), row.get("measure"),
                new BigDecimal(row.get("value")).toPlainString(), row.get("unit"));
    }

    private static Map<String, String> areaCodes() throws IOException {
        Map<String, String> codes = new HashMap<>();
        rows(Path.of("config/areas.csv")).forEach(row -> codes.put(row.get("name_zh"), row.get("code")));
        return codes;
    }

    /** The floor is what was measured last; a change that reads more raises it. */
    private static final int PROSE_RIGHT = 150;

    /**
     * Every figure of the key is found and none besides; of the whole key (period, area, flow, measure, unit) at least as many
     * are right as before. A key's area that the configuration has no code for may be empty or as printed, but no other code.
     */
    private static void checkProse(Path shared, List<Map<String, String>> figures) throws IOException {
        Map<String, String> areas = printedAreas();
        List<Map<String, String>> read = new ArrayList<>(figures.stream()
                .filter(figure -> figure.get("document").equals(REPORT) && figure.get("place").startsWith("sentence"))
                .toList());
        int right = 0;
        int missing = 0;
        for (Map<String, String> row : rows(shared.resolve("gold/report-prose.csv"))) {
            Map<String, String> best = null;
            for (Map<String, String> figure : read) {
                boolean number = figure.get("value").equals(row.get("value"));
                if (number && (best == null || agreement(row, figure, areas) > agreement(row, best, areas))) {
                    best = figure;
                }
            }
            missing += best == null ? 1 : 0;
            right += best != null && agreement(row, best, areas) == 5 ? 1 : 0;
            read.remove(best);
        }
        expect("figures of the prose that were not found", 0, missing);
        expect("figures of the prose that the key does not have", 0, read.size());
        expect("figures of the prose with the whole key right, of 154, at least " + PROSE_RIGHT + " (" + right + ")",
                true, right >= PROSE_RIGHT);
    }

    private static int agreement(Map<String, String> row, Map<String, String> figure, Map<String, String> areas) {
        String measure = row.get("measure").equals("count") ? "level" : row.get("measure");
        int parts = figure.get("measure").equals(measure) ? 1 : 0;
        parts += figure.get("time_period").equals(row.get("period").replace("-H", "-S")) ? 1 : 0;
        parts += figure.get("flow").equals(row.get("flow")) ? 1 : 0;
        parts += figure.get("unit").equals(row.get("unit")) ? 1 : 0;
        String bare = row.get("area").replaceAll("（.*", "");
        String code = areas.getOrDefault(row.get("area"), areas.get(bare));
        boolean sameArea = code == null
                ? !areas.containsValue(figure.get("ref_area"))
                : figure.get("ref_area").equals(code) || (!bare.equals(row.get("area")) && !areas.containsValue(figure.get("ref_area")));
        return parts + (sameArea ? 1 : 0);
    }

    private static Map<String, String> printedAreas() throws IOException {
        Map<String, String> codes = new HashMap<>();
        for (Map<String, String> row : rows(Path.of("config/areas.csv"))) {
            codes.put(row.get("name_zh"), row.get("code"));
            for (String alias : row.getOrDefault("aliases", "").split("\\|")) {
                codes.put(alias, row.get("code"));
            }
        }
        codes.remove("");
        return codes;
    }

    private static void checkKnownConflict(List<Map<String, String>> log) {
        for (String measure : List.of("level", "growth_yoy")) {
            Map<String, List<Map<String, String>>> roles = log.stream()
                    .filter(row -> row.get("group_id").startsWith("cross_border_ecommerce.total." + measure + ".CN."))
                    .filter(row -> row.get("time_period").equals("2023"))
                    .collect(Collectors.groupingBy(row -> row.get("role")));
            String chosen = measure.equals("level") ? "2370000000000" : "15.3";
            String superseded = measure.equals("level") ? "2380000000000" : "15.6";
            expect("published " + measure, List.of(chosen), values(roles, "chosen"));
            expect("superseded " + measure, List.of(superseded), values(roles, "rejected"));
            roles.getOrDefault("rejected", List.of())
                    .forEach(row -> expect("reason", "superseded_vintage", row.get("reason_code")));
        }
    }

    private static List<String> values(Map<String, List<Map<String, String>>> roles, String role) {
        return roles.getOrDefault(role, List.of()).stream().map(row -> row.get("base_value")).distinct().toList();
    }

    private static void expect(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            failures++;
            System.out.println("FAILED: " + what + ": expected " + expected + ", got " + actual);
        } else {
            System.out.println("ok: " + what + ": " + actual);
        }
    }

    /** The rows of a CSV file by the names of its columns; comments of configuration files are passed over. */
    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<List<String>> lines = parse(Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", ""));
        lines.removeIf(line -> line.get(0).startsWith("#"));
        List<String> head = lines.remove(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines) {
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < Math.min(head.size(), line.size()); column++) {
                row.put(head.get(column), line.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (quoted && character == '"' && index + 1 < text.length() && text.charAt(index + 1) == '"') {
                cell.append('"');
                index++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == ',' || character == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (character != '\r') {
                cell.append(character);
            }
        }
        return lines;
    }
}
