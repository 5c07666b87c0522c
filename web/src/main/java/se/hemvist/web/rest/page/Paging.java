package se.hemvist.web.rest.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.web.rest.input.TextParameter;

/** The parameters {@code page} (from 1) and {@code limit} (1 to 100, usually 20) of a list. */
public class Paging {

    @QueryParam("page")
    @DefaultValue("1")
    TextParameter page = new TextParameter("1");

    @QueryParam("limit")
    @DefaultValue("" + PageRequest.USUAL)
    TextParameter limit = new TextParameter("" + PageRequest.USUAL);

    @Context
    UriInfo uri;

    /**
     * The page asked for, as the contract has it; a page before the first or after the last is empty.
     *
     * @param list what gives a page of the list
     * @param seen how an item is told
     */
    public <T, R> PageAnswer<R> of(Function<PageRequest, Page<T>> list, Function<T, R> seen) {
        int wanted = page.number("page");
        Page<T> found = list.apply(new PageRequest(Math.max(wanted, 1), limit.number("limit")));
        List<R> items =
                wanted < 1 ? List.of() : found.items().stream().map(seen).toList();
        PageAnswer.Meta meta = new PageAnswer.Meta(
                found.total(), wanted, offset(wanted, found), found.request().limit(), items.size());
        return new PageAnswer<>(items, meta, PageLinks.of(uri, meta));
    }

    private static long offset(int wanted, Page<?> found) {
        return Math.max(0, (wanted - 1L) * found.request().limit());
    }
}
