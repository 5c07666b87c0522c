package se.hemvist.web.rest.dossiers;

import java.time.LocalDate;
import java.util.List;
import se.hemvist.intake.extract.PersonExtract;
import se.hemvist.kernel.extract.Chapter;
import se.hemvist.kernel.number.CaseNumber;

/** A register extract in Swedish: the day, the cases that it tells of, and chapter by chapter what is held. */
public record ExtractAnswer(LocalDate on, List<String> cases, List<ChapterAnswer> chapters) {

    /** What is held in one register. */
    public record ChapterAnswer(String title, List<EntryAnswer> entries) {

        static ChapterAnswer of(Chapter chapter) {
            return new ChapterAnswer(
                    chapter.title(),
                    chapter.entries().stream().map(EntryAnswer::of).toList());
        }
    }

    /** One entry, its empty fields left out. */
    public record EntryAnswer(List<FieldAnswer> fields) {

        static EntryAnswer of(Chapter.Entry entry) {
            return new EntryAnswer(entry.fields().stream()
                    .map(field -> new FieldAnswer(field.heading(), field.words()))
                    .toList());
        }
    }

    /** What is held under a heading. */
    public record FieldAnswer(String heading, String words) {

        /** The heading; the words are about a person. */
        @Override
        public String toString() {
            return "FieldAnswer[" + heading + "]";
        }
    }

    static ExtractAnswer of(PersonExtract extract) {
        return new ExtractAnswer(
                extract.on(),
                extract.cases().stream().map(CaseNumber::value).toList(),
                extract.chapters().stream().map(ChapterAnswer::of).toList());
    }
}
