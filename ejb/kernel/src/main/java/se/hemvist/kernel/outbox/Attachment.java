package se.hemvist.kernel.outbox;

import se.hemvist.kernel.store.Bytes;

/**
 * A file that goes with a message.
 *
 * @param name      as the receiver sees it: {@code rapport-2026-11.json}
 * @param mediaType as in MIME: {@code application/json}
 */
public record Attachment(String name, String mediaType, Bytes content) {}
