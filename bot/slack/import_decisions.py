"""What is decided about files that were dropped: stored as they were shown, once, or not at all."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.duties.access import Person
from bot.duties.answer import World
from bot.duties.content import Content
from bot.duties.faults import InputFaults
from bot.duties.import_offers import AlreadyDecided, Confirmed, Named, NotAsShown, Offer, OfferState, check, store
from bot.duties.import_words import notice, offer_content, refusal_content
from bot.duties.inbound import Received
from bot.duties.sending import Reach, Refused
from bot.slack.answer_place import Place, of_press
from bot.slack.answer_posting import NotSaid, Shape
from bot.slack.answers import answer_of
from bot.slack.blocks import text_of
from bot.slack.handed_files import MOST_BYTES, NotFetched
from bot.slack.import_desk import ImportDesk, digest_of, named
from bot.slack.messenger import MISSHAPEN


@dataclass(frozen=True, slots=True)
class _Press:
    """A press under an offer. `showing` says which of its showings stood above the button."""

    id: str
    world: World
    place: Place
    ts: str
    person: Person
    offer_id: str
    showing: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ImportDecisions:
    """Does what is pressed under an offer; a press that comes again finds what it did and says it again."""

    desk: ImportDesk

    def confirm(self, received: Received) -> str:
        """Store what was shown, once; where it is no longer what would be stored, it is shown again."""
        press = self._press(received)
        offer = self._open_offer(press)
        if offer is None:
            return "not confirmed"
        try:
            files = self._same_files(offer)
            is_newest = press.showing == str(offer.showing)
            return self._store(press, offer, files) if is_newest else self._again(press, offer, files)
        except NotFetched as why:
            self._whisper(press, why.why, file=why.name, most=MOST_BYTES // 1_000_000)
            return f"not confirmed: {why.why}"

    def decline(self, received: Received) -> str:
        """Store nothing."""
        press = self._press(received)
        offer = self._open_offer(press)
        if offer is None:
            return "not declined"
        self.desk.book.close(offer.id, OfferState.DECLINED, named(press.person), press.at, press.id)
        return self._as_it_stands(press)

    def _store(self, press: _Press, offer: Offer, files: list[Named]) -> str:
        desk, confirmed = self.desk, Confirmed(named(press.person), press.at, press.id)
        framework, today = press.world.catalogue.framework, desk.questions.today()
        try:
            store(desk.book, desk.opened, offer, files, framework, today, confirmed)
        except AlreadyDecided:
            return self._as_it_stands(press)
        except NotAsShown:
            return self._again(press, offer, files)
        except InputFaults as refusal:
            return self._refuse(press, offer, refusal)
        desk.stored()
        return self._as_it_stands(press)

    def _again(self, press: _Press, offer: Offer, files: list[Named]) -> str:
        """Show anew what would be stored now."""
        desk, framework = self.desk, press.world.catalogue.framework
        seen = check(desk.book, desk.opened, files, framework, desk.questions.today(), press.at)
        if seen.changes is None:
            return self._refuse(press, offer, seen.refusal or InputFaults(()))
        anew = replace(offer, shown=seen.changes.fingerprint, showing=offer.showing + 1, shown_at=press.at)
        if not desk.book.keep(anew):
            return "shown or decided elsewhere"
        self._edit(press, offer_content(desk.shown_in(press.world, press.place), anew, seen.changes, again=True))
        return "shown again"

    def _refuse(self, press: _Press, offer: Offer, refusal: InputFaults) -> str:
        # Said first: a press that comes again after a stop finds the offer open, and says it again.
        self._edit(press, refusal_content(self.desk.shown_in(press.world, press.place), offer, refusal))
        self.desk.book.close(offer.id, OfferState.REFUSED, named(press.person), press.at, press.id)
        return "refused"

    def _press(self, received: Received) -> _Press:
        place, questions = of_press(received.body), self.desk.questions
        offer_id, _, showing = str(received.body["actions"][0]["value"]).partition(" ")
        return _Press(
            id=received.id,
            world=questions.world(),
            place=place,
            ts=str(received.body["container"]["message_ts"]),
            person=questions.people.person(place.user),
            offer_id=offer_id,
            showing=showing,
            at=self.desk.now(),
        )

    def _open_offer(self, press: _Press) -> Offer | None:
        """The offer that a button stands under; None where it is not open to this person, who was told why."""
        refusal = self.desk.refused(press.world, press.place, press.person)
        if refusal is not None:
            self._whisper(press, refusal.why, who_may=refusal.who_may)
            return None
        offer = self.desk.book.offer(press.offer_id)
        if offer is None:
            self._whisper(press, "unknown")
            return None
        if offer.state is OfferState.OFFERED and press.at < offer.ends_at:
            return offer
        if offer.state is OfferState.OFFERED:
            self.desk.book.close(offer.id, OfferState.EXPIRED, "", press.at, press.id)
        elif offer.press != press.id:  # else it was this press, before a stop
            self._whisper(press, "decided")
        self._as_it_stands(press)
        return None

    def _same_files(self, offer: Offer) -> list[Named]:
        """The files of an offer, downloaded anew. Raises NotFetched where one is not what was shown, or NotNow."""
        files = []
        for file in offer.files:
            content = self.desk.fetched(file.id).content
            if digest_of(content) != file.digest:
                raise NotFetched("changed", file.name)
            files.append(Named(file.name, content))
        return files

    def _as_it_stands(self, press: _Press) -> str:
        """Let the message say what has become of the offer."""
        offer = self.desk.book.offer(press.offer_id)
        if offer is None:
            return "unknown"
        if offer.state is not OfferState.REFUSED:  # its faults were said when it was refused
            shown = self.desk.shown_in(press.world, press.place)
            self._edit(press, offer_content(shown, offer, self.desk.book.brought(offer)))
        return offer.state.value

    def _whisper(self, press: _Press, name: str, **values: object) -> None:
        self.desk.whisper(press.place, notice(press.world.templates, name, **values))

    def _edit(self, press: _Press, content: Content) -> None:
        """Make the message say something else; doing it twice does no harm. Raises NotSaid."""
        outcome: object = None
        for blocks in Shape(content).alternatives:
            outcome = answer_of(
                lambda: self.desk.client.chat_update(
                    channel=press.place.channel,
                    ts=press.ts,
                    text=text_of(content),
                    blocks=blocks,  # noqa: B023 - called at once
                )
            )
            if isinstance(outcome, dict) or (isinstance(outcome, Refused) and outcome.reach is Reach.GONE):
                return
            if not (isinstance(outcome, Refused) and outcome.code in MISSHAPEN):
                break
        raise NotSaid(f"what became of an import could not be said: {outcome}")
