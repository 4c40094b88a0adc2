package org.goldenthread.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesAreLabelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd.txt            | passwd.txt",
                "C:\\Users\\Mair\\Tŷ Nain.pdf     | Tŷ Nain.pdf",
                "plan\u202Efdp.exe                | planfdp.exe",
                "a\u0000b\u200Bc.txt              | abc.txt",
                "${7*7}#{x}.pdf                   | __7_7___x_.pdf",
                "report\"; rm -rf.pdf             | report__ rm -rf.pdf",
                "con.txt                          | _con.txt",
                "...hidden.pdf...                 | hidden.pdf",
                "%2e%2e%2fshadow.txt              | _2e_2e_2fshadow.txt"
            })
    void whatCouldMisleadIsTakenOut(String sent, String kept) {
        assertThat(FileName.tidy(sent)).isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.tidy("n".repeat(500) + ".docx")).hasSize(120).endsWith("n.docx");
    }

    @Test
    void aFileIsAlwaysGivenOutToBeSaved() {
        assertThat(FileName.disposition("Tŷ Nain.pdf"))
                .isEqualTo("attachment; filename=\"T_ Nain.pdf\"; filename*=UTF-8''T%C5%B7%20Nain.pdf");
        assertThat(FileName.disposition("a\"\r\nX: y.txt"))
                .doesNotContain("\r")
                .doesNotContain("\n")
                .contains("filename=\"a___X: y.txt\"");
    }
}
