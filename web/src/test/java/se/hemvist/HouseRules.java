package se.hemvist;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.JoinTable;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Table;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** What the compiler cannot hold of the plan of the house. {@link ModulesTest} asks them of the product. */
final class HouseRules {

    private static final String ROOT = "se.hemvist.";

    /** The packages of each context, in the order in which a case passes through them: each may use those before it. */
    static final Map<String, List<String>> PACKAGES = Map.of(
            "intake",
                    List.of(
                            "party",
                            "application",
                            "withdrawal",
                            "paperway",
                            "correction",
                            "casenote",
                            "disclosure",
                            "extract",
                            "attachment",
                            "targetgroup",
                            "assessment",
                            "contact",
                            "information",
                            "delegation",
                            "flatapplication",
                            "provider",
                            "criteria",
                            "referral",
                            "delay",
                            "execution",
                            "decision",
                            "investigation",
                            "appeal",
                            "unexecuted",
                            "supply",
                            "vacancy",
                            "matching",
                            "offer",
                            "mediation",
                            "flatcontact",
                            "districtconsent",
                            "course",
                            "verdict",
                            "newhome",
                            "takeover",
                            "register"),
            "lease",
                    List.of(
                            "notice",
                            "headlease",
                            "document",
                            "occupancy",
                            "clause",
                            "unentered",
                            "sublease",
                            "household",
                            "waiver",
                            "tenure",
                            "inspection",
                            "monthlyrent",
                            "entrancekey",
                            "rent",
                            "posting",
                            "rectification",
                            "conduct",
                            "jointmeeting",
                            "ownerwarning",
                            "feedback",
                            "ground",
                            "recovery",
                            "dispute",
                            "leaving",
                            "eviction",
                            "termination",
                            "moveout",
                            "partner",
                            "absence",
                            "handback",
                            "onrecord",
                            "training",
                            "qualifying",
                            "transfer",
                            "reference",
                            "prospect"),
            "followup",
                    List.of(
                            "assignment",
                            "plan",
                            "moving",
                            "equipment",
                            "sparekey",
                            "ownhome",
                            "concern",
                            "coordination",
                            "contactlog",
                            "visit",
                            "moveout",
                            "template",
                            "paper",
                            "checkpoint",
                            "sheet",
                            "placement",
                            "mediation",
                            "tenancy",
                            "outcome",
                            "question",
                            "spreadsheet",
                            "report",
                            "takeover"));

    /** Parts of records that hold free text about a person or a home; the compiler's own toString would tell them. */
    static final Set<String> WRITTEN_OF_PEOPLE = Set.of(
            "reason",
            "reasons",
            "notes",
            "note",
            "scope",
            "findings",
            "remark",
            "summary",
            "combinedWith",
            "safetyAssessment",
            "ratings",
            "templateAnswers",
            "deviation",
            "ownView",
            "reporter",
            "grounds",
            "receivers",
            "receiver",
            "aim",
            "approach",
            "guests",
            "earlierStaff",
            "purchases",
            "action");

    /** Commands go up the process, events come down it. */
    static final ArchRule MODULES_DEPEND_UPSTREAM = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("kernel")
            .definedBy(ROOT + "kernel..")
            .layer("intake")
            .definedBy(ROOT + "intake..")
            .optionalLayer("lease")
            .definedBy(ROOT + "lease..")
            .optionalLayer("followup")
            .definedBy(ROOT + "followup..")
            .optionalLayer("batch")
            .definedBy(ROOT + "batch..")
            .layer("web")
            .definedBy(ROOT + "web..")
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("batch")
            .mayOnlyBeAccessedByLayers("web")
            .whereLayer("followup")
            .mayOnlyBeAccessedByLayers("batch", "web")
            .whereLayer("lease")
            .mayOnlyBeAccessedByLayers("followup", "batch", "web")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("lease", "followup", "batch", "web");

    static final ArchRule PACKAGES_ARE_THOSE_OF_THE_PLAN = noClasses()
            .should(ArchCondition.from(
                    describe("in a package that the plan of the house does not name", HouseRules::isOffThePlan)))
            .as("a context has the packages of the plan and no other");

    static final ArchRule NO_CYCLES =
            slices().matching(ROOT + "(*).(*)..").should().beFreeOfCycles();

    static final ArchRule ENTITIES_STAY_IN_THEIR_PACKAGE =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    static final ArchRule ENTITIES_HAVE_VERBS_NOT_SETTERS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    static final ArchRule REPOSITORIES_STAY_IN_THEIR_PACKAGE = classes()
            .that(describe("hold an EntityManager", type -> holds(type, EntityManager.class)))
            .should()
            .bePackagePrivate();

    static final ArchRule PERSISTENCE_IS_FOR_ENTITIES_AND_REPOSITORIES = noClasses()
            .that(describe("neither are mapped nor hold an EntityManager", type -> !touchesTables(type)))
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.persistence..")
                    .and(DescribedPredicate.not(assignableTo(PersistenceException.class))));

    static final ArchRule USE_CASES_LEAVE_TABLES_TO_REPOSITORIES = noClasses()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should()
            .dependOnClassesThat(assignableTo(EntityManager.class));

    /** The schema is the persistence unit's; whoever names one names its own. */
    static final ArchRule TABLES_ARE_THE_CONTEXT_S_OWN = noClasses()
            .that(annotatedWith(Entity.class))
            .should(ArchCondition.from(describe("mapped to another context's schema", HouseRules::isMappedElsewhere)));

    static final ArchRule EDGES_HAVE_NO_SQL = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "batch..", ROOT + "web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.hibernate..")
                    .and(DescribedPredicate.not(assignableTo(SQLException.class))));

    /** Who reads the real time itself: the house clock, and the producer of real time for tokens, locks and time-outs. */
    static final Set<String> CLOCK_READERS = Set.of(ROOT + "kernel.time.HouseClock", ROOT + "kernel.store.Resources");

    static final ArchRule TIME_IS_AN_ARGUMENT = noClasses()
            .that(describe("are no clock", type -> !CLOCK_READERS.contains(type.getName())))
            .should()
            .callCodeUnitWhere(describe("reads a clock of its own", HouseRules::readsAClock));

    static final ArchRule NAMES_SAY_THE_WORK = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Service");

    /** Jakarta Mail knows no other date. */
    static final Set<String> OLD_DATE_USERS = Set.of(ROOT + "kernel.outbox.Mailer");

    static final ArchRule NO_OLD_DATES = noClasses()
            .that(describe("need none", type -> !OLD_DATE_USERS.contains(type.getName())))
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat");

    /** So that it is seen at once whether one stands in the hour that comes twice or not at all. */
    static final ArchRule TIMERS_STAND_TOGETHER = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + "batch.run.Timers")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "jakarta\\.ejb\\.(Schedule|Schedules|Timeout|TimerService|TimedObject)|.*Scheduled?Executor.*");

    static final ArchRule NO_CONSOLE =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    private HouseRules() {}

    /** One rule for each package that has others after it. */
    static Stream<ArchRule> packagesInOrder() {
        return PACKAGES.entrySet().stream().flatMap(context -> {
            List<String> order = context.getValue();
            return Stream.iterate(0, i -> i < order.size() - 1, i -> i + 1)
                    .map(i -> notAhead(context.getKey(), order.get(i), order.subList(i + 1, order.size())));
        });
    }

    private static ArchRule notAhead(String context, String one, List<String> later) {
        String[] ahead =
                later.stream().map(name -> ROOT + context + "." + name + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + context + "." + one + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ahead)
                .allowEmptyShould(true);
    }

    private static boolean isOffThePlan(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 3
                && PACKAGES.containsKey(parts[2])
                && !PACKAGES.get(parts[2]).contains(parts[3]);
    }

    private static boolean touchesTables(JavaClass type) {
        return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
                        .anyMatch(type::isAnnotatedWith)
                || holds(type, EntityManager.class)
                || holds(type, EntityManagerFactory.class)
                || type.getEnclosingClass().filter(HouseRules::touchesTables).isPresent();
    }

    private static boolean holds(JavaClass type, Class<?> what) {
        return type.getFields().stream().anyMatch(field -> field.getRawType().isEquivalentTo(what));
    }

    private static boolean isMappedElsewhere(JavaClass type) {
        String own = type.getPackageName().split("\\.")[2];
        Stream<Optional<? extends JavaAnnotation<?>>> onType =
                Stream.of(type.tryGetAnnotationOfType(Table.class.getName()));
        Stream<Optional<? extends JavaAnnotation<?>>> onFields = type.getFields().stream()
                .flatMap(field -> Stream.of(
                        field.tryGetAnnotationOfType(CollectionTable.class.getName()),
                        field.tryGetAnnotationOfType(JoinTable.class.getName())));
        return Stream.concat(onType, onFields)
                .flatMap(Optional::stream)
                .flatMap(annotation -> annotation.get("schema").stream())
                .anyMatch(schema -> !schema.equals("") && !schema.equals(own));
    }

    static boolean readsAClock(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && target.getName().equals("now")
                && target.getRawParameterTypes().isEmpty();
        boolean ownClock = target.getOwner().isEquivalentTo(Clock.class)
                && target.getName().startsWith("system");
        boolean millis =
                owner.equals("java.lang.System") && Set.of("currentTimeMillis").contains(target.getName());
        return now || ownClock || millis;
    }
}
