/**
 * Plans of the support, written together with the person whom they are about: the provider's implementation plan
 * (genomförandeplan) in Göteborg, and the action plan (handlingsplan) of who applies for a trial or a training flat in
 * Stockholm. Each is a row of versions.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Mål med insatserna», «Deltagarstyrt stöd» and «Dokumentation och uppföljning»;
 * Stockholms stads broschyr Försöks- och träningslägenheter, «Pappersexercis».
 *
 * <p>May depend on the kernel, intake and assignment.
 */
@NullMarked
package se.hemvist.followup.plan;

import org.jspecify.annotations.NullMarked;
