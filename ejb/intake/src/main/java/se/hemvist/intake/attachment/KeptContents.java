package se.hemvist.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import se.hemvist.kernel.store.Bytes;
import se.hemvist.kernel.store.Sql;

/** The contents of all files, each of them once, in pieces. No more than one piece is in memory at a time. */
@ApplicationScoped
class KeptContents {

    private static final int PIECE = 256 * 1024;

    private static final String ADD =
            "insert into intake.attached_content (sha256, size_in_bytes) values (?1, ?2) on conflict do nothing";

    private static final String ADD_PIECE =
            "insert into intake.attached_piece (sha256, place, bytes) values (?1, ?2, ?3)";

    /** Nobody takes it away before there is an entry that points to it. */
    private static final String HOLD = "select 1 from intake.attached_content where sha256 = ?1 for key share";

    /** Nobody points to it anew while it is looked at whether anybody does. */
    private static final String LOCK = "select 1 from intake.attached_content where sha256 = ?1 for update";

    private static final String DROP_UNUSED =
            """
            delete from intake.attached_content where sha256 = ?1
                and not exists (select from intake.attached_file where sha256 = ?1)
            """;

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    Sql sql;

    /** Writes a content, unless it is there; it stays for whoever points to it in this transaction. */
    void keep(Measured measured, Content content) throws IOException {
        byte[] sha256 = measured.sha256().toArray();
        boolean held = false;
        while (!held) {
            int added = entities.createNativeQuery(ADD)
                    .setParameter(1, sha256)
                    .setParameter(2, measured.size())
                    .executeUpdate();
            if (added == 1) {
                write(sha256, content);
            }
            held = !entities.createNativeQuery(HOLD)
                    .setParameter(1, sha256)
                    .getResultList()
                    .isEmpty();
        }
    }

    /** Lets a content go that no file is left with. */
    void release(Bytes sha256) {
        entities.createNativeQuery(LOCK).setParameter(1, sha256.toArray()).getResultList();
        entities.createNativeQuery(DROP_UNUSED)
                .setParameter(1, sha256.toArray())
                .executeUpdate();
    }

    /** A content from its beginning, read piece by piece as it is asked for; needs no transaction. */
    InputStream open(Bytes sha256, long size) {
        return new Pieces(sql, sha256, size);
    }

    private void write(byte[] sha256, Content content) throws IOException {
        try (InputStream opened = content.open()) {
            byte[] piece = opened.readNBytes(PIECE);
            for (int place = 0; piece.length > 0; place++) {
                entities.createNativeQuery(ADD_PIECE)
                        .setParameter(1, sha256)
                        .setParameter(2, place)
                        .setParameter(3, piece)
                        .executeUpdate();
                piece = opened.readNBytes(PIECE);
            }
        }
    }
}
