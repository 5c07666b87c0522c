package se.hemvist.ear.life;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.Part;
import se.hemvist.kernel.actor.NeedToKnow;

/** The operations of the house that change something: those of its table of access that are not read by its contract. */
final class Changes {

    /** What a small city does not do, by why it does not. */
    private static final Map<String, Set<String>> UNPLAYED = Map.of(
            "how the house is kept, not what is done in it",
            Set.of(
                    "job.catch-up",
                    "job.pause",
                    "job.resume",
                    "setting.set",
                    "criteria.enter",
                    "template.enter",
                    "organisation.end"),
            "no plan is written by mistake: gone in PlanIT",
            Set.of("plan.void"),
            "nothing of a stay or a spare key is written by mistake: gone in StayPutRightIT and SpareKeyIT",
            Set.of(
                    "checkpoint.correct",
                    "checkpoint.void",
                    "trial.correct-review",
                    "trial.void-review",
                    "spare-key.strike-use"),
            "no visit and no day of an assignment is written by mistake: gone in VisitPutRightIT",
            Set.of("visit.correct", "visit.void", "assignment.correct-days"),
            "nobody takes back what was offered or applied for: gone in CoordinationIT and MoveIT",
            Set.of("sip.withdraw", "equipment-grant.withdraw"),
            "no points are asked for where nobody has entered a template of the checklist: gone in PaperTemplateIT",
            Set.of("checklist.complete"),
            "no own lease is signed for a wrong day: gone in TransferIT",
            Set.of("transfer.correct-own-start"),
            "no death is recorded of the wrong person: gone in PersonsIT",
            Set.of("person.strike-death"),
            "read only, inside others",
            Set.of("organisation.resolve", "report.recipients"));

    private Changes() {}

    /** Those that a played city does. */
    static SortedSet<String> playedIn(City city) throws IOException {
        SortedSet<String> all = NeedToKnow.ofTheHouse().entries().stream()
                .map(NeedToKnow.Entry::operation)
                .collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(readIn(city));
        all.removeAll(UNPLAYED.values().stream().flatMap(Collection::stream).toList());
        return all;
    }

    private static Set<String> readIn(City city) throws IOException {
        JsonNode contract = new YAMLMapper()
                .readTree(city.as(Part.OPERATOR).get("openapi.yaml").demand(200).body());
        return contract.path("paths").findValues("get").stream()
                .map(get -> get.path("x-operation").asText())
                .collect(Collectors.toSet());
    }
}
