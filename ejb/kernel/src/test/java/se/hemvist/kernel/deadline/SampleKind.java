package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;

/** A kind whose facts are what the test tells it. */
final class SampleKind implements DeadlineKind {

    static final UUID ORGANISATION = UUID.fromString("00000000-0000-4000-8000-0000000000aa");
    static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-0000000000cc");
    static final Role ROLE = new Role("coordinator");

    private final String code;
    private final boolean acts;

    final List<String> acted = new ArrayList<>();
    final List<UUID> opened = new ArrayList<>();

    /** What whoever holds a subject does with it before it is let go. */
    final List<Runnable> meanwhile = new ArrayList<>();

    final Map<String, Derived> facts = new LinkedHashMap<>();

    /** By the day on which each begins. */
    final Map<LocalDate, Derived> periods = new LinkedHashMap<>();

    SampleKind(String code, boolean acts) {
        this.code = code;
        this.acts = acts;
    }

    static Derived derived(UUID subject, Span span) {
        return derived(subject, "", span);
    }

    static Derived derived(UUID subject, String occasion, Span span) {
        return new Derived(
                new Subject(subject, occasion, CASE, new CaseNumber("HV-2026-000123"), new Municipality("1480")),
                new Responsible(ORGANISATION, ROLE),
                span,
                new Why("AnswerPolicy", LocalDate.of(2020, 5, 15), Map.of("receivedOn", "2026-10-30")));
    }

    static Span span(String warnOn, String dueOn) {
        return Span.of(LocalDate.parse(warnOn), LocalDate.parse(dueOn));
    }

    static Span span(String warnOn, String warnAgainOn, String dueOn) {
        return new Span(LocalDate.parse(warnOn), Optional.of(LocalDate.parse(warnAgainOn)), LocalDate.parse(dueOn));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return "Förhandsbesked";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return Stream.concat(
                facts.values().stream(),
                periods.entrySet().stream()
                        .filter(period -> !period.getKey().isAfter(through))
                        .map(Map.Entry::getValue));
    }

    @Override
    public List<UUID> toOpen(LocalDate day) {
        return periods.entrySet().stream()
                .filter(period -> !period.getKey().isAfter(day))
                .map(period -> period.getValue().subject().id())
                .toList();
    }

    @Override
    public void open(UUID subject, LocalDate day) {
        opened.add(subject);
    }

    @Override
    public boolean acts() {
        return acts;
    }

    @Override
    public void hold(UUID subject) {
        meanwhile.forEach(Runnable::run);
    }

    @Override
    public void act(UUID subject, String occasion, LocalDate day) {
        acted.add(subject + " on " + day);
    }
}
