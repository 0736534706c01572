package org.yearbook.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A release of many small tables of all provinces; those of a year agree, for a sheet of conflicts takes longer than reading. */
final class ManyDocuments {

    private static final List<String> PROVINCES = List.of(
            "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北",
            "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆");

    private static final int YEARS = 25;
    private static final int FIRST_YEAR = 1999;

    private ManyDocuments() {}

    static void write(Path folder, int documents) throws IOException {
        Files.createDirectories(folder);
        for (int number = 0; number < documents; number++) {
            String name = String.format(Locale.ROOT, "table%04d.txt", number);
            Files.writeString(folder.resolve(name), table(number), StandardCharsets.UTF_8);
        }
    }

    private static String table(int number) {
        int year = number % YEARS;
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "表1 %d年货物贸易%n", FIRST_YEAR + year));
        text.append("单位：亿元，%\n省市\t出口额\t增速\n");
        for (int row = 0; row < PROVINCES.size(); row++) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s\t%d.%d\t%d.%d%n",
                    PROVINCES.get(row),
                    100 + (year * 31 + row * 7) % 900,
                    (year + row) % 10,
                    1 + (year + row) % 9,
                    row % 10));
        }
        return text.append("数据来源：海关总署\n").toString().replace(System.lineSeparator(), "\n");
    }
}
