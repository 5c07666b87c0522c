package se.hemvist.web.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import se.hemvist.intake.party.OrganisationCode;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.Organisations;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.intake.referral.ReferralReceived;
import se.hemvist.intake.referral.Referrals;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.once.Answer;
import se.hemvist.kernel.once.Once;
import se.hemvist.kernel.once.Reserved.Token;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.web.soap.IncomingLetter.Addressed;
import se.hemvist.web.soap.MessageRefusal.UnknownOrganisationCode;
import se.hemvist.web.soap.wire.receive.ReceiveReferralResponseType;
import se.hemvist.web.soap.wire.referral.SenderType;
import se.hemvist.web.soap.wire.result.ResultCodeType;
import se.hemvist.web.soap.wire.result.ResultType;

/** Opens the case and keeps the answer, both or neither. */
@ApplicationScoped
class ReferralOpening {

    private static final int OK = 200;

    @Inject
    Referrals referrals;

    @Inject
    Organisations organisations;

    @Inject
    CutOff cutOff;

    @Inject
    Once once;

    @Transactional
    Answer open(Letter letter, Token token) {
        SenderType sender = letter.message().getReferral().getSender();
        Municipality municipality = new Municipality(sender.getMunicipality());
        Addressed addressed = new Addressed(
                municipality,
                idOf(municipality, sender.getAdministration(), "administration"),
                idOf(municipality, letter.logicalAddress(), "LogicalAddress"));
        Receipt receipt = cutOff.receipt(municipality);
        ReferralReceived received =
                referrals.receive(IncomingLetter.read(letter.message(), addressed, receipt.day()), receipt);
        Answer answer = new Answer(OK, Map.of(), ReferralXml.of(response(received)));
        once.complete(token, answer);
        return answer;
    }

    private OrganisationId idOf(Municipality municipality, String code, String element) {
        try {
            return organisations.idOf(municipality, new OrganisationCode(code));
        } catch (PartyRefusal.UnknownCode | PartyRefusal.MalformedCode unknown) {
            throw new UnknownOrganisationCode(element);
        }
    }

    private static ReceiveReferralResponseType response(ReferralReceived received) {
        ResultType result = new ResultType();
        result.setResultCode(ResultCodeType.OK);
        ReceiveReferralResponseType response = new ReceiveReferralResponseType();
        response.setResult(result);
        response.setCaseNumber(received.caseNumber().value());
        response.setCaseId(received.caseId().value().toString());
        return response;
    }
}
