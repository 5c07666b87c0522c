package se.hemvist.intake.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.attachment.CaseAttachments;
import se.hemvist.intake.register.RegisterRefusal.FileNotInCase;
import se.hemvist.intake.register.RegisterRefusal.NotesItself;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** Reading a case's register, adding what came or went on paper, and striking what is wrong. */
@Stateless
public class PaperRegister {

    /** What comes and goes without the house. */
    private static final Set<Way> BESIDE_THE_HOUSE = EnumSet.of(Way.PAPER, Way.MAIL);

    @Inject
    RegisteredPapers papers;

    @Inject
    Registering registering;

    @Inject
    CaseAttachments files;

    @Inject
    CaseProgress progress;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * The lines in their order, those that are struck among them.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "paper.list", read = true)
    public Page<PaperLine> list(CaseId caseId, PageRequest request) {
        Permit permit = access.permit(progress.look(caseId));
        List<PaperLine> lines = papers.of(caseId, request).stream()
                .map(RegisteredPaper::line)
                .map(line -> permit.sees("reasons") ? line : line.withoutReason())
                .toList();
        return new Page<>(lines, papers.count(caseId), request);
    }

    /**
     * Registers a paper that came or went beside the house.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws NotesItself             if it is said to have passed through the house
     * @throws FileNotInCase           if the case does not have the file that is said to be its content
     */
    @Operation("paper.register")
    public PaperId register(CaseId caseId, Expected expected, Paper paper) {
        progress.take(caseId, expected);
        Input.notAfter(clock.today(), paper.passage().on(), "on");
        if (!BESIDE_THE_HOUSE.contains(paper.passage().way())) {
            throw new NotesItself(paper.passage().way());
        }
        paper.file().filter(file -> !files.has(caseId, file)).ifPresent(file -> {
            throw new FileNotInCase(file);
        });
        PaperId id = registering.add(caseId, paper);
        progress.note(caseId, Occurrence.of("paper-registered", paper.passage().on()));
        return id;
    }

    /**
     * Strikes a line that is wrong.
     *
     * @throws CaseRefusal.UnknownCase       if there is no such case
     * @throws RegisterRefusal.UnknownPaper  if its register has no such line
     * @throws RegisterRefusal.AlreadyStruck if the line is struck
     * @throws CaseRefusal.MissingPart       without a reason
     */
    @Operation("paper.strike")
    public void strike(CaseId caseId, Expected expected, PaperId id, String reason) {
        progress.take(caseId, expected);
        String why = Input.text(reason, "reason");
        Strike strike = new Strike(clock.today(), access.actor().user(), why);
        papers.get(caseId, id).strike(strike);
        progress.note(caseId, Occurrence.of("paper-struck", strike.on()).because(why));
    }
}
