package se.hemvist.intake.attachment;

import se.hemvist.intake.attachment.AttachmentView.Named;

/**
 * A file to be read by somebody who may.
 *
 * @param size in bytes
 */
public record OpenedAttachment(Named file, long size, Content content) {}
