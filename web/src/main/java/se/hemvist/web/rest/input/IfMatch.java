package se.hemvist.web.rest.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.rest.input.InputRefusal.WrongParameter;

/** The header {@code If-Match} of the act at hand: the tag of what the caller has read, or {@code *} for whatever it is. */
@RequestScoped
public class IfMatch {

    private static final String ANYTHING = "*";

    @Inject
    TaggedReads reads;

    private String header = ANYTHING;
    private Acted act = Acted.NOWHERE;

    void is(String told, Acted acted) {
        header = told;
        act = acted;
    }

    /**
     * What the caller expects, looked up once it is asked for.
     *
     * @throws WrongParameter if it is no tag
     */
    public Expected expected() {
        if (header.equals(ANYTHING)) {
            return Expected.any();
        }
        Tag read = Tag.parse(header).orElseThrow(() -> new WrongParameter("If-Match", Expects.VERSION));
        return Expected.asRead(() -> reads.show(act, read));
    }
}
