package se.hemvist.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.application.CaseId;

/** Which files a case has, for the work inside a transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseAttachments {

    @Inject
    AttachedFiles files;

    /** Whether the case has the file, and has it still. */
    public boolean has(CaseId caseId, AttachmentId id) {
        return files.find(caseId, id)
                .filter(file -> file.view().file().isPresent())
                .isPresent();
    }
}
