package org.goldenthread.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ASheetEscapesWhatItShowsTest {

    @Test
    void markupInAMailIsTextAndAnAddressCanBeFollowed() throws Exception {
        String html = Sheet.escaped("<script>alert('x')</script>");
        assertThat(html).isEqualTo("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");

        assertThat(Sheet.linked("http://localhost/a?b=c&d=\"", "x"))
                .isEqualTo("<a href=\"http://localhost/a?b=c&amp;d=&quot;\">x</a>");
    }
}
