package org.goldenthread.workflows.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.core.editorial.ContentExport;
import org.goldenthread.core.kernel.ShippedFiles;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

/** What ships is written as {@code ./portal content export} writes it: whoever exports and compares sees what was changed, and no more. */
class WhatShipsIsAnExportTest {

    @Test
    void everyFileIsWrittenAsAnExportWritesIt() {
        Map<String, String> files = new TreeMap<>();
        for (String folder : new String[] {"content-types", "editorial"}) {
            files.putAll(ShippedFiles.below(folder, WhatShipsIsAnExportTest.class.getClassLoader()));
        }

        assertThat(files)
                .isNotEmpty()
                .allSatisfy((path, text) ->
                        assertThat(text).as(path).isEqualTo(ContentExport.asWritten(StrictJson.read(text))));
    }
}
