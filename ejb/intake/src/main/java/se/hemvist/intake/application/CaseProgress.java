package se.hemvist.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseEvent.Advanced;
import se.hemvist.intake.application.CaseRefusal.AlreadyOpen;
import se.hemvist.intake.application.CaseRefusal.UnknownCase;
import se.hemvist.intake.application.TimelineEntry.Move;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.PersonId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.CaseNumbers;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/**
 * How a case goes on, for those who work on it: every command locks its case first, so that no two pass each other on
 * stale guards, and every change writes a line in the timeline.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseProgress {

    /** What the timeline calls a home that was signed for by mistake. */
    public static final String HOME_VOIDED = "lease-voided";

    /** What the timeline calls a home that was signed for and that nobody moved in to. */
    public static final String HOME_NOT_ENTERED = "home-not-entered";

    /** What the timeline calls it that the case came here with a home. */
    static final String HOME_TAKEN_OVER = "case-taken-over";

    /** Homes that nothing runs on for. */
    public static final Set<String> HOMES_COME_TO_NOTHING = Set.of(HOME_VOIDED, HOME_NOT_ENTERED);

    @Inject
    OpenedCases cases;

    @Inject
    StandIns standIns;

    @Inject
    CaseNumbers numbers;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<CaseEvent> happened;

    /**
     * Opens a case for an application that the social administration has received.
     *
     * @throws AlreadyOpen            if the person has an open case in the programme
     * @throws CaseRefusal.DayTooLate if the application came after the case
     */
    public void open(NewCase opened) {
        demandNoneOpen(opened);
        open(
                HousingCase.opened(
                        numbers.next(
                                opened.subject().municipality(),
                                opened.openedOn().getYear()),
                        opened),
                opened);
    }

    /**
     * Opens a case that is registered from the paper, with the number that the sender of the form was given; of its
     * administration only the named know of it.
     *
     * @throws AlreadyOpen            if the person has an open case in the programme
     * @throws CaseRefusal.DayTooLate if the application came after the case
     */
    public void openFromPaper(NewCase opened, CaseNumber number) {
        demandNoneOpen(opened);
        open(HousingCase.opened(number, opened).fromPaper(), opened);
    }

    private void open(HousingCase housingCase, NewCase opened) {
        cases.add(housingCase);
        write(housingCase, opened.received(), Optional.empty());
        happened.fire(new CaseEvent.Opened(
                housingCase.id(),
                opened.subject().municipality(),
                opened.subject().programme(),
                opened.openedOn()));
    }

    /**
     * The case, locked until the transaction ends.
     *
     * @throws CaseRefusal.UnknownCase        if there is none by that id
     * @throws CaseRefusal.NotDoneInThisState if it is not there and the caller is shown what stands in for it
     */
    public CaseFile lock(CaseId id) {
        Optional<CaseFile> found = cases.findLocked(id).map(this::file);
        if (found.isEmpty()) {
            inPlaceOf(id, found).ifPresent(standIn -> refuse(standIn, Expected.any()));
        }
        return found.orElseThrow(UnknownCase::new);
    }

    private void refuse(StandIn standIn, Expected expected) {
        access.permit(standIn);
        expected.check();
        throw standIn.file().notDoneNow();
    }

    /**
     * The case, locked, for a caller who names it, may do the operation on it and knows its version.
     *
     * @throws CaseRefusal.UnknownCase        if there is none by that id
     * @throws CaseRefusal.NotDoneInThisState if the caller is shown a stand-in in its place: nothing is done with one
     */
    public CaseFile take(CaseId id, Expected expected) {
        Optional<CaseFile> found = cases.findLocked(id).map(this::file);
        inPlaceOf(id, found).ifPresent(standIn -> refuse(standIn, expected));
        CaseFile file = found.orElseThrow(UnknownCase::new);
        access.permit(file);
        expected.check();
        return file;
    }

    /**
     * As {@link #take}, for what is done in one state only.
     *
     * @throws CaseRefusal.NotDoneInThisState if the case is in another one
     */
    public CaseFile takeIn(CaseState state, CaseId id, Expected expected) {
        return takeIn(Set.of(state), id, expected);
    }

    /**
     * As {@link #take}, for what is done in some states only.
     *
     * @throws CaseRefusal.NotDoneInThisState if the case is in another one
     */
    public CaseFile takeIn(Set<CaseState> states, CaseId id, Expected expected) {
        CaseFile file = take(id, expected);
        file.demandIn(states);
        return file;
    }

    /**
     * The case as it is, not locked. Where it is not there, whoever is shown what stands in for it is asked as in the case.
     *
     * @throws CaseRefusal.UnknownCase if there is none by that id
     */
    public CaseFile look(CaseId id) {
        Optional<CaseFile> found = cases.find(id).map(this::file);
        if (found.isEmpty()) {
            inPlaceOf(id, found).ifPresent(access::permit);
        }
        return found.orElseThrow(UnknownCase::new);
    }

    /**
     * Whether the caller is shown a stand-in in place of the case, in which nothing else stands: what its lists tell.
     *
     * @throws se.hemvist.kernel.actor.AccessRefusal if the caller might not read them in the case
     */
    public boolean isStandIn(CaseId id) {
        Optional<StandIn> standIn = inPlaceOf(id);
        standIn.ifPresent(access::permit);
        return standIn.isPresent();
    }

    /** What the caller is shown in place of the case; nothing where it is there for the caller, or nothing stands in. */
    Optional<StandIn> inPlaceOf(CaseId id) {
        return inPlaceOf(id, cases.find(id).map(this::file));
    }

    /** Asked only where the case is not found, or kept from the caller. */
    private Optional<StandIn> inPlaceOf(CaseId id, Optional<CaseFile> found) {
        return found.filter(file -> !isKeptFromCaller(file)).isPresent()
                ? Optional.empty()
                : access.caller().flatMap(actor -> standIns.of(id, actor));
    }

    private boolean isKeptFromCaller(CaseFile file) {
        return file.isOnPaper() && access.caller().filter(file::isHiddenFrom).isPresent();
    }

    /** The person's case in the programme that is not over, if there is one; locked until the transaction ends. */
    public Optional<CaseFile> lockOpen(PersonId person, Programme programme) {
        return cases.open(person, programme).map(found -> file(cases.lock(found.id())));
    }

    /** The cases as they are, not locked, read at one time; answers for these ids only. */
    public Function<CaseId, CaseFile> look(Collection<CaseId> ids) {
        Map<CaseId, CaseFile> files =
                cases.get(ids).stream().map(this::file).collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return id -> Optional.ofNullable(files.get(id)).orElseThrow(IllegalStateException::new);
    }

    /** What follows of each of these things with its case; the cases are read at one time. */
    public <T, R> Stream<R> along(List<T> things, Function<T, CaseId> caseOf, BiFunction<T, CaseFile, R> what) {
        Function<CaseId, CaseFile> files =
                look(things.stream().map(caseOf).distinct().toList());
        return things.stream().map(thing -> what.apply(thing, files.apply(caseOf.apply(thing))));
    }

    /** The municipality's cases that stand in one of the states, as they are, not locked, in the order of their numbers. */
    public List<CaseFile> in(Municipality municipality, Set<CaseState> states) {
        return cases.in(municipality, states).stream().map(this::file).toList();
    }

    /**
     * Takes the case on to another state.
     *
     * @throws CaseRefusal.NotPossibleNow if that does not follow in the case's programme
     */
    public void advance(CaseId id, CaseState wanted, String what, LocalDate today) {
        advance(id, wanted, Occurrence.of(what, today));
    }

    /**
     * Takes the case on to another state.
     *
     * @throws CaseRefusal.NotPossibleNow if that does not follow in the case's programme
     */
    public void advance(CaseId id, CaseState wanted, Occurrence occurrence) {
        HousingCase housingCase = cases.lock(id);
        tell(housingCase, housingCase.become(wanted, occurrence.on()), occurrence);
    }

    /**
     * Notes that a home was signed for by mistake, or entered by nobody, in a case that is over: nothing of it runs on.
     *
     * @param why is called one of {@link #HOMES_COME_TO_NOTHING}
     */
    public void homeVoided(CaseId id, Occurrence why) {
        note(id, why);
        happened.fire(new CaseEvent.HomeVoided(id, why.on()));
    }

    /**
     * Takes the case back to where it stood before a home was signed for, which was by mistake.
     *
     * @param occurrence is called {@link #HOME_VOIDED}
     * @throws CaseRefusal.NotDoneInThisState unless it is housed
     */
    public void backInOffer(CaseId id, Occurrence occurrence) {
        HousingCase housingCase = cases.lock(id);
        file(housingCase).demandIn(CaseState.HOUSED);
        tell(housingCase, housingCase.backInOffer(occurrence.on()), occurrence);
    }

    /**
     * Nobody moves in to the home that was signed for. A case that stands there waits for another one, whatever its programme
     * does after a notice; of one that is over nothing runs on; one that has gone on from that home stays where it is.
     *
     * @param why is called {@link #HOME_NOT_ENTERED}
     */
    public void homeNotEntered(CaseId id, Occurrence why) {
        HousingCase housingCase = cases.lock(id);
        CaseState state = file(housingCase).state();
        if (state == CaseState.HOUSED) {
            tell(housingCase, housingCase.waitsAgain(why.on()), why);
        } else if (state.isEnd()) {
            homeVoided(id, why);
        } else {
            note(id, why);
        }
    }

    /** Whether the case is over, and by that. */
    public boolean isOverBy(CaseId id, String what) {
        return look(id).state().isEnd()
                && lastMoved(id)
                        .filter(line -> line.occurrence().what().equals(what))
                        .isPresent();
    }

    /**
     * What the case was over by was not so: it goes on where it stood. The flats that it held are free since, so that one which was in
     * offer waits for others.
     *
     * @throws AlreadyOpen if the person has had another case opened in the programme since
     */
    public void reopen(CaseId id, Occurrence why) {
        HousingCase housingCase = cases.lock(id);
        CaseFile file = file(housingCase);
        file.person().ifPresent(person -> demandNoneOpen(person, file.programme(), file.administration()));
        TimelineEntry over = lastMoved(id).orElseThrow();
        CaseState stood = over.move().orElseThrow().from();
        CaseState to = stood == CaseState.IN_OFFER ? CaseState.WAITING_FOR_FLAT : stood;
        tell(housingCase, housingCase.reopened(to, why.on()), why);
        happened.fire(new CaseEvent.Reopened(id, to, over.occurrence().on(), why.on()));
    }

    /** The latest line that tells of a move. */
    private Optional<TimelineEntry> lastMoved(CaseId id) {
        return cases.timeline(id).stream()
                .map(TimelineLine::entry)
                .filter(line -> line.move().isPresent())
                .reduce((earlier, later) -> later);
    }

    private void tell(HousingCase housingCase, Advanced advanced, Occurrence occurrence) {
        write(housingCase, occurrence, Optional.of(new Move(advanced.from(), advanced.to())));
        happened.fire(advanced);
    }

    /** The day on which the case came where it stands; for one that has gone nowhere, that of its application. */
    public LocalDate since(CaseId id) {
        return cases.lastMove(id);
    }

    /** Whether the case was taken back when the person had signed for a home: what runs there runs on until notice. */
    public boolean takenBackFromHome(CaseId id) {
        List<TimelineEntry> lines =
                cases.timeline(id).stream().map(TimelineLine::entry).toList();
        return lines.stream()
                        .flatMap(line -> line.move().stream())
                        .anyMatch(move -> move.from() == CaseState.HOUSED && move.to() == CaseState.WITHDRAWN)
                && lines.stream().noneMatch(CaseProgress::tellsOfVoidedHome);
    }

    /** Of a case that was over by then. */
    private static boolean tellsOfVoidedHome(TimelineEntry line) {
        return HOMES_COME_TO_NOTHING.contains(line.occurrence().what())
                && line.move().isEmpty();
    }

    /** Whether the person has signed for a home in the case, whatever became of it but that it was by mistake. */
    public boolean hasHadHome(CaseId id) {
        List<TimelineEntry> lines =
                cases.timeline(id).stream().map(TimelineLine::entry).toList();
        List<Move> moves = lines.stream().flatMap(line -> line.move().stream()).toList();
        long signed = lines.stream()
                .filter(line -> isTakenOverHoused(line)
                        || line.move()
                                .filter(move -> move.to() == CaseState.HOUSED)
                                .isPresent())
                .count();
        long voided = moves.stream()
                .filter(move -> move.from() == CaseState.HOUSED && move.to() == CaseState.IN_OFFER)
                .count();
        return signed > voided;
    }

    /** Whether the case came here with a home that was signed for elsewhere. */
    private static boolean isTakenOverHoused(TimelineEntry line) {
        return line.occurrence().what().equals(HOME_TAKEN_OVER);
    }

    /** Whether the timeline tells of something that is called so. */
    public boolean tells(CaseId id, String what) {
        return cases.timeline(id).stream()
                .anyMatch(line -> line.entry().occurrence().what().equals(what));
    }

    /** Writes a line in the timeline of a case that stays where it is. */
    public void note(CaseId id, Occurrence occurrence) {
        write(cases.lock(id), occurrence, Optional.empty());
    }

    /**
     * Says whom the case is about, where that was not known when it was opened.
     *
     * @throws AlreadyOpen if the person has an open case in the programme
     */
    public void namePerson(CaseId id, PersonId person) {
        HousingCase housingCase = cases.lock(id);
        CaseFile file = file(housingCase);
        demandNoneOpen(person, file.programme(), file.administration());
        housingCase.isAbout(person);
    }

    /** All of the person's cases, over or not; locked until the transaction ends. */
    public List<CaseFile> lockAllOf(PersonId person) {
        return cases.lockAllOf(person).stream().map(this::file).toList();
    }

    /** All of the person's cases as they are, over or not, not locked. */
    public List<CaseFile> allOf(PersonId person) {
        return cases.of(person).stream().map(this::file).toList();
    }

    /** The case goes on being about the same human, who is known as this person from now on. */
    public void follow(CaseId id, PersonId kept) {
        cases.lock(id).isAbout(kept);
    }

    /** Says who gives the support. */
    public void assignProvider(CaseId id, OrganisationId provider) {
        cases.lock(id).supportedBy(provider);
    }

    /** Says who hires and sublets the flat; from then on that organisation has a part in the case. */
    public void assignHeadTenant(CaseId id, OrganisationId lettingOffice) {
        cases.lock(id).letBy(lettingOffice);
    }

    private void demandNoneOpen(PersonId person, Programme programme, OrganisationId asking) {
        cases.open(person, programme).map(this::file).ifPresent(other -> {
            throw new AlreadyOpen(programme, other.numberFor(asking, access.actor()));
        });
    }

    /** @throws AlreadyOpen if whom it is about has an open case in the programme */
    void demandNoneOpen(NewCase opened) {
        opened.subject()
                .person()
                .ifPresent(person -> demandNoneOpen(
                        person, opened.subject().programme(), opened.parties().administration()));
    }

    private CaseFile file(HousingCase housingCase) {
        return housingCase.file(
                housingCase.isOnPaper() ? cases.named(housingCase.administration(), clock.today()) : Set.of());
    }

    private void write(HousingCase housingCase, Occurrence occurrence, Optional<Move> move) {
        TimelineEntry entry = new TimelineEntry(
                housingCase.nextLine(), clock.now(), access.actor().user(), occurrence, move);
        cases.add(new TimelineLine(housingCase.id(), entry));
    }
}
