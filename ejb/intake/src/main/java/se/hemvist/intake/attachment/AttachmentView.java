package se.hemvist.intake.attachment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file as those see it who work on the case.
 *
 * @param number  from 1, in the order in which the case's files came
 * @param file    gone with the content where the file was taken out; left out for those who may not know what it is called
 * @param removal that it was taken out
 */
public record AttachmentView(
        AttachmentId id, int number, Optional<Named> file, Added added, Optional<TakenOut> removal) {

    /** What it is called and of which kind it is. */
    public record Named(String name, MediaKind kind) {

        /** The kind; a name may say anything. */
        @Override
        public String toString() {
            return "Named[" + kind + "]";
        }
    }

    /**
     * That it was put there.
     *
     * @param size in bytes
     * @param at   by the house clock
     */
    public record Added(long size, Instant at, String by) {}

    /**
     * That it was taken out.
     *
     * @param reason for those who may read it
     */
    public record TakenOut(LocalDate on, String by, Optional<String> reason) {

        static TakenOut of(Removal removal) {
            return new TakenOut(removal.on(), removal.by(), Optional.of(removal.reason()));
        }

        TakenOut withoutReason() {
            return new TakenOut(on, by, Optional.empty());
        }

        /** When; the reason is about a person. */
        @Override
        public String toString() {
            return "TakenOut[" + on + "]";
        }
    }

    /** The same for those who may not know what the file is called: a name may say whom the case is about. */
    AttachmentView withoutName() {
        return new AttachmentView(id, number, Optional.empty(), added, removal);
    }

    /** The same for those who may not read why a file was taken out. */
    AttachmentView withoutReason() {
        return new AttachmentView(id, number, file, added, removal.map(TakenOut::withoutReason));
    }
}
