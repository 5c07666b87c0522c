package se.hemvist.web.rest.input;

import jakarta.enterprise.context.RequestScoped;
import se.hemvist.kernel.page.Expected;

/** The version that the call at hand says it has read. */
@RequestScoped
class VersionRead {

    private IfMatch header = new IfMatch("*");

    void is(String told) {
        header = IfMatch.valueOf(told);
    }

    Expected expected() {
        return header.expected();
    }
}
