"""The desk for imports: what people drop on Reeve is shown first, and stored once an analyst confirms it."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any

from slack_sdk import WebClient

from bot.duties.access import Access, Person, Refusal, Right
from bot.duties.answer import World
from bot.duties.asker import denied_measures
from bot.duties.content import Content
from bot.duties.import_offers import (
    Changes,
    Named,
    Offer,
    OfferBook,
    OfferedFile,
    Opened,
    check,
)
from bot.duties.import_words import Shown, notice, offer_content, refusal_content
from bot.duties.inbound import Received
from bot.duties.load import Counts
from bot.slack.answer_place import Body, Place, of_event, of_press
from bot.slack.answer_posting import Shape
from bot.slack.handed_files import MOST_BYTES, HandedFiles, NotFetched
from bot.slack.question_desk import QuestionDesk

TABLES = (".csv", ".xlsx", ".xlsm")
NO_CHANGES = Changes("", Counts())


@dataclass(frozen=True, slots=True)
class ImportDesk:
    """Takes files in. `opened` reads them, `stored` is called when figures were stored."""

    client: WebClient
    questions: QuestionDesk
    book: OfferBook
    opened: Opened
    now: Callable[[], datetime]
    stored: Callable[[], None] = lambda: None

    def dropped(self, received: Received) -> str | None:
        """Files that somebody dropped: checked and shown. None where there is nothing of that in a message.

        What may have been shown before a stop is looked for first.
        """
        event = received.body["event"]
        files = [file for file in event.get("files") or () if isinstance(file, Mapping)]
        tables = [file for file in files if _is_table(str(file.get("name") or ""))]
        place = of_event(event)
        if not tables and str(event.get("text") or "").strip():
            return None
        if self.questions.refusal(place) is not None:
            return "not imported: external or shared"
        offer_id = hashlib.sha256(f"import {received.id}".encode()).hexdigest()[:32]
        if received.tries > 1 and self.questions.poster.is_said(place, offer_id):
            return "shown before"
        world, person = self.questions.world(), self.questions.people.person(place.user)
        if not tables:
            return self._say(world, place, offer_id, "other_kind")
        refusal = self.refused(world, place, person)
        if refusal is not None:
            return self._say(world, place, offer_id, refusal.why, who_may=refusal.who_may)
        try:
            fetched = [(str(file["id"]), self.fetched(str(file["id"]))) for file in tables]
        except NotFetched as why:
            return self._say(world, place, offer_id, why.why, file=why.name, most=MOST_BYTES // 1_000_000)
        return self._offer(world, place, person, offer_id, _told_apart(fetched))

    def failed(self, body: Body, name: str) -> None:
        """Tell a person that something did not work."""
        self.whisper(of_press(body), notice(self.questions.world().templates, name))

    def refused(self, world: World, place: Place, person: Person) -> Refusal | None:
        """Why a person may not import in a place; None where they may."""
        if person.external:
            return Refusal("external")
        access = self._access(world)
        if not place.direct and access.refused_here(person, place.channel) is not None:
            return Refusal("shared")
        return access.refused(Right.IMPORT, person, None)

    def fetched(self, file_id: str) -> Named:
        """A file as Slack has it now. Raises NotFetched or NotNow."""
        return HandedFiles(self.client).fetch(file_id)

    def _offer(
        self, world: World, place: Place, person: Person, offer_id: str, files: Sequence[tuple[str, Named]]
    ) -> str:
        now, framework = self.now(), world.catalogue.framework
        seen = check(self.book, self.opened, [file for _, file in files], framework, self.questions.today(), now)
        offered = tuple(OfferedFile(one, file.name, digest_of(file.content)) for one, file in files)
        offer = Offer(
            id=offer_id,
            files=offered,
            offered_by=named(person),
            offered_at=now,
            shown_at=now,
            shown=seen.changes.fingerprint if seen.changes else "",
        )
        if seen.refusal is not None:
            content = refusal_content(self.shown_in(world, place), offer, seen.refusal)
        else:
            changes = seen.changes or NO_CHANGES
            if changes.counts.new + changes.counts.revised:
                self.book.keep(offer)
            content = offer_content(self.shown_in(world, place), offer, changes)
        self.questions.tell(place, Shape(content), offer_id)
        return "refused" if seen.refusal is not None else "shown"

    def shown_in(self, world: World, place: Place) -> Shown:
        """What may be shown in a place to the person there."""
        denied = denied_measures(self.questions.asked(world, place), world.catalogue)
        return Shown(world.templates, world.catalogue, denied, alone=place.direct)

    def _access(self, world: World) -> Access:
        return Access(world.catalogue.register, self.questions.people)

    def _say(self, world: World, place: Place, message_id: str, name: str, **values: Any) -> str:
        """Say a word where the file was dropped: in a channel to that person alone."""
        words = notice(world.templates, name, **values)
        if place.direct:
            self.questions.tell(place, Shape(Content(text=words)), message_id)
        else:
            self.whisper(place, words)
        return name

    def whisper(self, place: Place, words: str) -> None:
        """Tell one person."""
        self.questions.poster.whisper(place, words)


def _is_table(name: str) -> bool:
    return PurePosixPath(name).suffix.casefold() in TABLES


def named(person: Person) -> str:
    """A person as what they did is written down."""
    return f"{person.name} ({person.id})"


def digest_of(content: bytes) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(content).hexdigest()


def _told_apart(files: Sequence[tuple[str, Named]]) -> list[tuple[str, Named]]:
    """Files of one name are numbered, so that a fault names the one it is in."""
    seen: dict[str, int] = {}
    told = []
    for one, file in files:
        seen[file.name] = seen.get(file.name, 0) + 1
        stem, dot, ending = file.name.rpartition(".")
        name = file.name if seen[file.name] == 1 else f"{stem} ({seen[file.name]}){dot}{ending}"
        told.append((one, Named(name, file.content)))
    return told
