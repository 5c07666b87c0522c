package se.hemvist.ear.city;

import java.util.stream.StreamSupport;

/**
 * The tasks of the paper way of those whose identity is protected, as somebody who is named does them.
 *
 * @param named who is, by their head
 */
record PaperDesk(City city, Part named) {

    /** The task of the receipt that waits to be sent: what waits is at the top of the list. */
    String waiting(String receipt) {
        return StreamSupport.stream(
                        city.as(named)
                                .get("paper-tasks?limit=100")
                                .demand(200)
                                .json()
                                .at("/items")
                                .spliterator(),
                        false)
                .filter(one -> one.at("/receipt/caseId").asText().equals(receipt))
                .filter(one -> !one.hasNonNull("closed"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    /** The form has been sent on paper, by a courier. */
    Answer send(String task) {
        return act(
                task,
                "closing",
                """
                {"sentOn": "%s", "courierReference": "Bud 4711"}"""
                        .formatted(city.days().today()));
    }

    Answer act(String task, String act, String json) {
        return city.as(named).post("paper-tasks/" + task + "/" + act, json);
    }
}
