"""The desk for App Home: what a press in it, its modals and a few words mean, and what the person is told."""

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.duties.access import Person, Refusal
from bot.duties.answer import Asked, answer
from bot.duties.answer_message import content_of
from bot.duties.board_view import board_content, board_part, turned
from bot.duties.content import Content
from bot.duties.follows import Followed, Outcome, followable, wanted_series
from bot.duties.given_answers import given_answer
from bot.duties.home_acts import (
    allowed_series,
    done_to_series,
    follow_in_words,
    followed_in_words,
    remember,
)
from bot.duties.home_pages import turned_to
from bot.duties.home_view import HomeWorld
from bot.duties.home_view_followed import series_of
from bot.duties.inbound import Received
from bot.duties.orders import Ordered, Verb, ordered
from bot.slack.answer_place import Place, of_press
from bot.slack.answer_posting import Poster, Shape
from bot.slack.blocks import blocks_of, text_of
from bot.slack.home_keeper import HomeKeeper
from bot.slack.home_modals import asking, reading, showing, typed, words_of
from bot.slack.suggested_prompts import suggest_or_pass

_log = logging.getLogger(__name__)
Body = Mapping[str, Any]
TOO_SLOW = {"expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id"}


@dataclass(frozen=True, slots=True)
class HomeDesk:
    """Does what people do in their Home. `world` is what is in force at each press."""

    client: WebClient
    world: Callable[[], HomeWorld]
    keeper: HomeKeeper

    def opened(self, user: str) -> None:
        """Somebody looks at their Home."""
        self.keeper.opened(user)

    def suggest(self, user: str, channel: str) -> None:
        """Somebody looks at their conversation with Reeve."""
        suggest_or_pass(self.client, self.world(), user, channel)

    def ordered(self, words: str, place: Place, asked: Callable[[str], Asked]) -> Shape | None:
        """Do what somebody orders, and what is said of it; None where it is a question.

        `asked` gives a question the rights of whoever asks, in the place where they ask.
        """
        order = ordered(words)
        if order is None:
            return None
        world = self.world()
        if order.verb is Verb.BOARD:
            return Shape(board_content(board_part(world.chasing, world.day, order.order, 0)))
        if order.verb is Verb.WHERE:
            return Shape(Content(text=world.words("where")[order.about]))
        told = self._told(world, world.people.person(place.user), order, place, asked)
        self.keeper.changed(place.user)
        return Shape(Content(text=told))

    def answered(self, question: str, place: Place) -> None:
        """A question was answered: keep it for the asker's Home. Whatever happens, the answer stands."""
        try:
            remember(self.world(), place.user, question)
            self.keeper.changed(place.user)
        except Exception:  # noqa: BLE001 - it can be asked again without a button
            _log.exception("a question could not be kept for its asker")

    def unfollow(self, received: Received) -> str:
        """Unfollow in a Home."""
        user = str(received.body["user"]["id"])
        world = self.world()
        if self._refused(world, user) is not None:
            return "refused"
        series = series_of(str(received.body["actions"][0].get("value") or ""))
        if series is None:
            self.failed(received.body, "not_ours")
            return "not a button of Reeve's"
        found = Outcome(Followed.DONE, (series,))
        done_to_series(world, world.people.person(user), Verb.UNFOLLOW, found)
        self.keeper.changed(user)
        return "unfollowed"

    def follow_answer(self, received: Received) -> str:
        """Follow under an answer: what the answer is about."""
        place, world = of_press(received.body), self.world()
        person = world.people.person(place.user)
        if person.external:
            return self._whisper(place, world, "external")
        if not place.direct and world.people.is_shared(place.channel):
            return self._whisper(place, world, "shared")
        given = given_answer(world.answers, str(received.body["actions"][0]["value"]))
        asked = world.asked(person)
        found = followable(world.answers, asked, given.question) if given else Outcome(Followed.NOT_UNDERSTOOD)
        told = done_to_series(world, person, Verb.FOLLOW, allowed_series(world, person, found))
        Poster(self.client).whisper(place, told)
        self.keeper.changed(place.user)
        return found.what.value

    def field_errors(self, body: Body) -> dict[str, str]:
        """What stands under the field of the modal that asks what to follow; nothing where it can be followed."""
        world, user = self.world(), str(body["user"]["id"])
        person, words = world.people.person(user), typed(body["view"])
        if person.external:
            return words_of(world.words("notices")["external"])
        if not words:
            return words_of(world.words("notices")["empty"])
        found = allowed_series(world, person, wanted_series(world.answers, world.asked(person, words)))
        return {} if found.what is Followed.DONE else words_of(done_to_series(world, person, Verb.FOLLOW, found))

    def followed(self, received: Received) -> str:
        """The modal that asks what to follow came back: follow it."""
        world, user = self.world(), str(received.body["user"]["id"])
        person = world.people.person(user)
        if person.external:
            return "refused"
        follow_in_words(world, person, Verb.FOLLOW, world.asked(person, typed(received.body["view"])))
        self.keeper.changed(user)
        return "followed"

    def ask_to_follow(self, body: Body) -> None:
        """The button that asks what to follow."""
        world = self.world()
        if self._refused(world, str(body["user"]["id"])) is None:
            self._open(world, body, asking(world.words("modals", question="")))

    def ask_again(self, body: Body) -> None:
        """A question of a person's own, asked again: its answer in a modal that only they see."""
        world, user, question = self.world(), str(body["user"]["id"]), str(body["actions"][0]["value"])
        if self._refused(world, user) is not None:
            return
        words = world.words("modals", question=question)
        opened = self._open(world, body, reading(words))
        if opened is None:
            return
        found = answer(world.answers, world.asked(world.people.person(user), question))
        content = content_of(world.answers.templates, found, "", world.day, private=True)
        blocks = blocks_of(replace(content, buttons=()), None, "", 1, tables=False)
        self.client.views_update(view_id=opened, view=reading(words, blocks))

    def open_board(self, body: Body) -> None:
        """The board in a modal."""
        world = self.world()
        if self._refused(world, str(body["user"]["id"])) is not None:
            return
        order, page = turned(f"{body['actions'][0]['value']}")
        part = board_part(world.chasing, world.day, order, page)
        self._open(world, body, showing(world.words("modals", question=""), part))

    def turn_page(self, body: Body) -> None:
        """Another page of a part of a Home; which parts there are is decided as it is published."""
        turned_page = turned_to(str(body["actions"][0]["value"]))
        if turned_page is not None:
            self.keeper.turn(str(body["user"]["id"]), *turned_page)

    def turn_board(self, body: Body) -> None:
        """Another page or order of the board, where it stands."""
        world, user = self.world(), str(body["user"]["id"])
        if self._refused(world, user) is not None:
            return
        order, page = turned(str(body["actions"][0]["value"]))
        part = board_part(world.chasing, world.day, order, page)
        if body["container"].get("type") == "view":
            view = showing(world.words("modals", question=""), part)
            self.client.views_update(view_id=body["view"]["id"], hash=body["view"]["hash"], view=view)
            return
        place, content = of_press(body), board_content(part)
        if not place.direct and world.people.is_shared(place.channel):
            self._whisper(place, world, "shared")
            return
        blocks = blocks_of(content, None, "", 1)
        if place.private:
            Poster(self.client).replace_shown(place, Shape(content))
        else:
            ts = str(body["container"]["message_ts"])
            self.client.chat_update(channel=place.channel, ts=ts, text=text_of(content), blocks=blocks)

    def failed(self, body: Body, name: str) -> None:
        """Tell a person that something did not work."""
        world = self.world()
        if body.get("channel"):
            self._whisper(of_press(body), world, name)
            return
        with suppress(SlackApiError):
            opened = self.client.conversations_open(users=str(body["user"]["id"]))
            self.client.chat_postMessage(channel=str(opened["channel"]["id"]), text=world.words("notices")[name])

    def _told(
        self, world: HomeWorld, person: Person, order: Ordered, place: Place, asked: Callable[[str], Asked]
    ) -> str:
        if order.verb is Verb.LIST:
            return followed_in_words(world, person, figures=place.private or place.direct)
        return follow_in_words(world, person, order.verb, asked(order.about))

    def _refused(self, world: HomeWorld, user: str) -> Refusal | None:
        """Why a person may not; their Home then says so itself."""
        refusal = Refusal("external") if world.people.person(user).external else None
        if refusal is not None:
            self.keeper.opened(user)
        return refusal

    def _open(self, world: HomeWorld, body: Body, view: dict[str, Any]) -> str | None:
        try:
            return str(self.client.views_open(trigger_id=str(body["trigger_id"]), view=view)["view"]["id"])
        except SlackApiError as fault:
            if fault.response.get("error") not in TOO_SLOW:
                raise
            self.failed(body, "too_slow")
            return None

    def _whisper(self, place: Place, world: HomeWorld, name: str) -> str:
        Poster(self.client).whisper(place, world.words("notices")[name])
        return name
