package se.hemvist.ear.city;

import java.time.LocalDate;

/**
 * What goes on paper of an application for a trial flat for somebody in Stockholm whose identity is protected: the
 * application that opens no case, the case that is registered from it, and the presentation with its answer.
 */
public final class PaperFlatStory {

    private static final String[] PARTS = {"BACKGROUND", "REHABILITATION", "ACTION_PLAN", "ABILITY", "RESPONSIBILITY"};

    private final City city;
    private final FlatStory story;
    private final PaperDesk desk;
    private final String application;
    private String task = "";
    private String receipt = "";

    /**
     * The applicant's contact person is named.
     *
     * @param story what goes as anybody's
     */
    public PaperFlatStory(City city, TestPerson person, FlatStory story) {
        this.city = city;
        this.story = story;
        this.desk = new PaperDesk(city, story.applying().contact().get());
        this.application = AssessmentPaper.complete(today()).applicationOfProtected(person, PARTS);
    }

    /** The contact person applies, and gets the receipt that anybody's gets. */
    public Answer apply() {
        Answer answer = story.applying().in(city).post("flat-applications", application);
        receipt = answer.text("/id");
        return answer;
    }

    /** Whoever is named has sent what waits on paper: the application, and later the presentation. */
    public Answer send() {
        task = desk.waiting(receipt);
        return desk.send(task);
    }

    /** Nothing comes of the application. */
    public Answer noCase() {
        return desk.act(task, "no-case", """
                {"reason": "Ansökan togs tillbaka."}""");
    }

    /** The case is registered from the paper; the story goes on with it. */
    public Answer register() {
        Answer answer = desk.act(task, "application", application);
        if (answer.status() == 201) {
            story.goOnWith(answer.id());
        }
        return answer;
    }

    /** The landlord's answer to the presentation has come back on paper: a yes. */
    public Answer landlordYes() {
        return desk.act(
                task,
                "answers",
                """
                {"from": "LANDLORD", "cameOn": "%s", "courierReference": "Bud 4712", "yes": true}"""
                        .formatted(today()));
    }

    private LocalDate today() {
        return city.days().today();
    }
}
