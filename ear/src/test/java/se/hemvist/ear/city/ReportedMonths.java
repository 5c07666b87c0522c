package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The months that have been reported in a house, and as whom they can be read. */
final class ReportedMonths {

    private static final int PAGE = 100;

    private final City city;

    ReportedMonths(City city) {
        this.city = city;
    }

    /** The latest first, each with those of both cities who read it with all its parts. */
    List<String> told() {
        return months().map(month -> month + readers(month)).toList();
    }

    private Stream<String> months() {
        return IntStream.iterate(1, page -> page + 1)
                .mapToObj(this::runs)
                .takeWhile(runs -> !runs.isEmpty())
                .flatMap(runs -> StreamSupport.stream(runs.spliterator(), false))
                .filter(run -> run.path("job").asText().equals("month"))
                .filter(run -> run.path("state").asText().equals("DONE"))
                .map(run -> run.path("key").asText())
                .sorted(Comparator.reverseOrder());
    }

    private JsonNode runs(int page) {
        return city.as(Part.OPERATOR)
                .get("jobs?page=%d&limit=%d".formatted(page, PAGE))
                .json()
                .path("items");
    }

    private String readers(String month) {
        return Stream.of(Settled.values())
                .filter(settled ->
                        city.as(settled.reader()).get("reports/" + month).status() == 200)
                .map(settled -> "%s (%s)".formatted(settled.reader().user(), settled))
                .collect(Collectors.joining(" or ", ", as ", ""));
    }
}
