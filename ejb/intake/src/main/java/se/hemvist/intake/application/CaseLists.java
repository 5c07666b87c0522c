package se.hemvist.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.hemvist.intake.application.OpenedCases.Reader;
import se.hemvist.intake.application.OpenedCases.Window;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;

/** The list of cases as its reader has it: those that are there, and among them by their numbers what stands in for others. */
@ApplicationScoped
class CaseLists {

    private static final Comparator<CaseRow> NEWEST_FIRST =
            Comparator.comparing((CaseRow row) -> row.head().number().value()).reversed();

    @Inject
    OpenedCases cases;

    @Inject
    StandIns standIns;

    @Inject
    Access access;

    Page<CaseRow> page(Reader reader, PageRequest request) {
        List<CaseRow> standing = standing(reader);
        int before = Math.max(0, request.offset() - standing.size());
        int until = (int) Math.min((long) request.offset() + request.limit(), Integer.MAX_VALUE);
        List<CaseRow> rows = new ArrayList<>(standing);
        cases.of(reader, new Window(before, until - before)).stream()
                .map(each -> each.file(Set.of()))
                .map(file -> new CaseRow(file.head(), file.parties(), file.handling()))
                .forEach(rows::add);
        rows.sort(NEWEST_FIRST);
        List<CaseRow> page = rows.stream()
                .skip(request.offset() - before)
                .limit(request.limit())
                .toList();
        return new Page<>(page, cases.count(reader) + standing.size(), request);
    }

    /** What is shown to the reader in place of cases that are not in the reader's own list. */
    private List<CaseRow> standing(Reader reader) {
        List<CaseRow> shown =
                standIns.shownTo(access.actor()).stream().map(StandIn::row).toList();
        if (shown.isEmpty()) {
            return shown;
        }
        Set<CaseId> there =
                cases.among(shown.stream().map(row -> row.head().id()).toList(), reader);
        return shown.stream().filter(row -> !there.contains(row.head().id())).toList();
    }
}
