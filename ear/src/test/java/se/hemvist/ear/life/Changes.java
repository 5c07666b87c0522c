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
            Set.of("job.catch-up", "job.pause", "job.resume", "setting.set", "criteria.enter", "organisation.end"),
            "what is put right where something went wrong, and has tests of its own",
            Set.of(
                    "person.replace-number",
                    "person.merge",
                    "person.record-death",
                    "case.void",
                    "decision.correct-day",
                    "offer.correct-day",
                    "sublease.correct-day",
                    "sublease.correct-move-in",
                    "sublease.void",
                    "head-lease.correct",
                    "termination.correct-service"),
            "homes are left by own wish or given up for misconduct: every other step is gone in EndingIT",
            Set.of(
                    "termination.open-recovery",
                    "termination.recover",
                    "termination.rule-out-recovery",
                    "termination.contest",
                    "termination.refer",
                    "termination.decide-dispute",
                    "termination.apply-for-eviction",
                    "termination.order-eviction",
                    "termination.respite-eviction",
                    "termination.carry-out-eviction",
                    "head-lease.give-notice",
                    "head-lease.receive-notice",
                    "head-lease.end"),
            "too rare for a small city's time: gone in DisturbanceIT, AbsenceIT and RentIT",
            Set.of("disturbance.miss-contact", "absence.correct", "rent.find-payment", "rent.void-payment"),
            "too few live with somebody for a small city's time: gone in HouseholdIT",
            Set.of("co-resident.record", "co-resident.end", "co-resident.strike", "termination.tell-board"),
            "how a city comes into the house, before it is played",
            Set.of("takeover.import", "takeover.try", "past-deadline.decide"),
            "read only, inside others",
            Set.of("organisation.resolve", "report.recipients"),
            "longer on than a small city is played: a year of trial, or eighteen months of good conduct",
            Set.of(
                    "transfer.let",
                    "transfer.postpone",
                    "transfer.ask-owner",
                    "transfer.answer",
                    "transfer.sign",
                    "transfer.begin",
                    "assignment.tell-of-open-support"));

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
