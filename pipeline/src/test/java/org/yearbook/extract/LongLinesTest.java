package org.yearbook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbook.config.YearbookConfig;
import org.yearbook.domain.DocumentInfo;

/**
 * A document of one endless line costs in proportion to its length, from its bytes to the ledger. Memory taken is counted
 * instead of time: it grows with the work and is the same on a busy machine.
 */
class LongLinesTest {

    private static final int SHORT = 6_000;
    private static final int TIMES = 4;
    /** What is kept for a document of any length lowers the ratio; quadratic work makes it 16. */
    private static final double MOST = 6;

    private static final FigureExtraction EXTRACTION =
            FigureExtraction.ofAllFormats(YearbookConfig.read(Path.of("config")).vocabulary());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年中国服务贸易出口3.5万亿元，增长5.2%，其中，进口1.2亿美元、下降3%，",
                "2023年中国服务贸易出口3.5万亿元，增长5.2%。其中，进口1.2亿美元、下降3%。",
                "In 2023, exports of France rose 3 percent to $5 billion, while imports from China fell by 2%, ",
                "In May, exports rose 5.2 percent to $3,400.5 million. Imports from Japan fell 3% year on year. ",
                "9",
                ",",
                "1,",
                "((",
                "《2023",
                "2023年2024年",
                "亿元",
                "3亿元",
                "美国、",
                "3\t",
                "| 3 ",
            })
    void costAsMuchAsTheyAreLong(String repeated) {
        taken(repeated, SHORT);

        double ratio = taken(repeated, TIMES * SHORT) / (double) taken(repeated, SHORT);

        assertThat(ratio).isLessThan(MOST);
    }

    /** The memory that reading a text of so many characters takes, in bytes. */
    private static long taken(String repeated, int length) {
        byte[] text = repeated.repeat(length / repeated.length()).getBytes(StandardCharsets.UTF_8);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        EXTRACTION.extract(DocumentInfo.unlisted("a.txt"), text);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }
}
