package se.hemvist.web.soap;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.hemvist.web.soap.wire.receive.ReceiveReferralType;

/** The sample messages that partners are shown: each contract has one. */
public final class Samples {

    /** All contracts. */
    static final List<String> CONTRACTS = List.of(
            "ReceiveReferral",
            "Ping",
            "ReportVacancy",
            "ReceiveApplication",
            "AnswerInquiry",
            "AnswerOffer",
            "ApproveTenant",
            "AnswerLandlordCheck",
            "ChooseFlat",
            "DeclineOffer",
            "RecordAssessment",
            "RecordViewing",
            "PresentTenant",
            "RecordMeeting",
            "GivePreliminaryAnswer",
            "RequestSupplier",
            "ReportSupplier",
            "ChooseSupplier",
            "RecordInformationMeeting",
            "GiveConsent",
            "SubmitTenancyBasis",
            "RecordDecision",
            "ServeDecision",
            "BookViewings",
            "RecordViewings",
            "BookSigning",
            "SettleDebt",
            "WithdrawApplication",
            "AskBackground",
            "TellBackground",
            "TellProblem",
            "AskCompletion",
            "CompleteApplication",
            "GoOnWithoutCompletion",
            "AskDistrictConsent",
            "AnswerDistrictConsent",
            "InviteToMeeting",
            "TakeStand",
            "WithdrawConsent",
            "RecordInvestigation",
            "DenyBestMatch",
            "ReconsiderReferral",
            "DeclineProgramme",
            "InvestigateOtherWay",
            "DecideOutcome",
            "SeekNewHome",
            "WithdrawFlat",
            "LiftExclusion",
            "RuleOnApplication",
            "DecideConnectionException",
            "AskLandlord",
            "ProposeTenant",
            "HoldFlats",
            "HoldOnlyFlat",
            "ExtendOffer",
            "CancelOffer",
            "AskCompanies",
            "GetCaseStatus");

    private Samples() {}

    /** The contract's sample. */
    public static String of(String contract) {
        return text(address(contract) + ".xml");
    }

    /** What the contract is called in addresses. */
    static String address(String contract) {
        return contract.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** What the file of the name holds. */
    public static String text(String name) {
        try (InputStream file = Samples.class.getResourceAsStream("/soap/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of a sample, as it is read by the contract of the name. */
    public static <M> M message(String envelope, String contract, Class<M> type) {
        try {
            return JAXBContext.newInstance(type)
                    .createUnmarshaller()
                    .unmarshal(at(envelope, contract), type)
                    .getValue();
        } catch (JAXBException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The sample referral. */
    public static ReceiveReferralType referral() {
        return referral(text("receive-referral.xml"));
    }

    public static ReceiveReferralType referral(String envelope) {
        return message(envelope, "ReceiveReferral", ReceiveReferralType.class);
    }

    /** A reader at the element. */
    static XMLStreamReader at(String envelope, String element) {
        try {
            XMLStreamReader reader = XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(envelope));
            while (!(reader.isStartElement() && reader.getLocalName().equals(element))) {
                reader.next();
            }
            return reader;
        } catch (XMLStreamException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
