package se.hemvist.kernel.rule;

import jakarta.ejb.ApplicationException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The domain says no, for a reason that the caller can act on. Rolls back; carries no stack trace, being no fault, and
 * nothing personal: its facts are numbers, days, states and codes.
 *
 * <p>Each aggregate has one sealed family of these with its cases nested; the texts of a case stand beside the family
 * ({@link RefusalTexts}); every edge renders every family alike.
 */
@ApplicationException(rollback = true)
public abstract class Refusal extends RuntimeException {

    /** What the caller can do about it. */
    public enum Kind {
        /** Nothing by that identity, or nothing that this caller may know of. */
        UNKNOWN(404),
        /** Not in the state the thing is in now; look again. Where a rule says what comes first, {@link Refusal#rule()} names it. */
        STATE(409),
        /** A rule forbids it; {@link Refusal#rule()} says which, the facts what failed. */
        RULE(422),
        /** What was sent can be read, but does not go with itself or with what is there; send it otherwise. */
        MISFIT(422),
        /** What was sent cannot be read; correct the field. */
        INPUT(400),
        /** More was sent than is taken in. */
        TOO_LARGE(413),
        /** This caller may not. */
        FORBIDDEN(403),
        /** Changed by somebody else since it was read; read again. */
        STALE(412);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The status that says the same in HTTP. */
        public int status() {
            return status;
        }
    }

    private static final Set<Kind> AS_THINGS_STAND = EnumSet.of(Kind.STATE, Kind.RULE, Kind.MISFIT);

    private final Kind kind;
    private final Map<String, Object> facts;
    private @Nullable String field;
    private @Nullable Version<?> applied;
    private @Nullable String document;

    protected Refusal(Kind kind) {
        this(kind, Map.of());
    }

    /**
     * A refusal with what its texts fill in.
     *
     * @param facts by the name that the texts give in braces; never anything personal
     */
    protected Refusal(Kind kind, Map<String, ?> facts) {
        super(null, null, false, false);
        this.kind = kind;
        this.facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    public Kind kind() {
        return kind;
    }

    /** A name that never changes: the class's, in kebab case ({@code not-yet-qualified}). */
    public String code() {
        return codeOf(getClass());
    }

    /** The code of every refusal of the given class. */
    public static String codeOf(Class<? extends Refusal> refusal) {
        return refusal.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** By name and in their order, what the texts fill in and a machine may read. */
    public Map<String, Object> facts() {
        return facts;
    }

    /** The same, each as the texts say it. */
    public Map<String, String> factsInWords() {
        Map<String, String> words = new TreeMap<>();
        facts.forEach((name, fact) -> words.put(name, written(fact)));
        return words;
    }

    private static String written(Object fact) {
        return fact instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : fact.toString();
    }

    /**
     * What of that whoever is refused is told: all of it where a rule refuses, or where how things stand does; nothing of
     * what cannot be read or is not there.
     */
    public Map<String, String> factsTold() {
        return rule().isPresent() || AS_THINGS_STAND.contains(kind) ? factsInWords() : Map.of();
    }

    /** The part of the input that is meant: a JSON pointer, or the name of an element. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** This refusal, now naming the part of the input that it is about, unless it names one already. */
    public final Refusal at(String part) {
        if (field == null) {
            field = part;
        }
        return this;
    }

    /** This refusal, now naming the part of the input that it is about as one within that part. */
    public final Refusal within(String whole) {
        field = field == null ? whole : whole + "/" + field;
        return this;
    }

    /** This refusal, now naming the version of its rule that was applied, unless it names one already. */
    public final Refusal by(Version<?> version) {
        if (applied == null) {
            applied = version;
        }
        return this;
    }

    /** This refusal, now of a case of that document: of a rule that several have, the place in this one is named. */
    protected final Refusal ofDocument(String title) {
        document = title;
        return this;
    }

    /** The rule that refuses, where one does: of a dated one, the version that was applied. */
    public Optional<RuleBroken> rule() {
        return RuleBroken.of(getClass(), Optional.ofNullable(applied), Optional.ofNullable(document));
    }

    /** For logs: the code and the facts, in no language. */
    @Override
    public String getMessage() {
        return facts.isEmpty() ? code() : code() + " " + facts;
    }
}
