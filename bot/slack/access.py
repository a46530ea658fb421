"""People and channels as Slack knows them now: who is one of ours, who is in a group, what is shared."""

import logging
import time
from collections.abc import Callable
from http.client import HTTPException
from typing import Any, TypeVar

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.duties.access import Person

# Long enough that a press asks Slack once, short enough that who was made a guest is refused within the minute.
KEPT_SECONDS = 60.0
UNKNOWN = {"user_not_found", "user_not_visible", "users_not_found", "channel_not_found", "no_such_subteam"}
# The emoji of Slack's own statuses "Vacationing" and "Out sick".
AWAY = {":palm_tree:", ":face_with_thermometer:"}
_Found = TypeVar("_Found")
_log = logging.getLogger(__name__)


class SlackPeople:
    """Implements `bot.duties.access.People`. What Slack does not know counts as external, or shared: default deny.

    `marked` tells whether a channel (Slack's id) may see marked figures: whether it is shared is asked anew each time.
    """

    def __init__(
        self,
        client: WebClient,
        monotonic: Callable[[], float] = time.monotonic,
        marked: Callable[[str], bool] = lambda channel: False,
    ) -> None:
        self._client = client
        self._monotonic = monotonic
        self._marked = marked
        self._kept: dict[tuple[str, str], tuple[float, Any]] = {}

    def person(self, person_id: str) -> Person:
        """Who it is; somebody who cannot be looked up is external."""
        return self._recent("person", person_id, self._look_up)

    def why_missing(self, person_id: str) -> str:
        """Why somebody cannot be asked now: they left, are a guest, or say that they are away; empty where they can.

        Where Slack cannot say they count as there: what they are asked waits until Slack is back.
        """
        try:
            person = self.person(person_id)
        except (OSError, HTTPException, SlackClientError) as fault:
            _log.warning("whether %s is there could not be looked up: %s", person_id, fault)
            return ""
        return person.external or person.away

    def is_in_group(self, person_id: str, group_id: str) -> bool:
        """Whether a person is in a user group now."""
        return person_id in self._recent("group", group_id, self._members)

    def is_shared(self, channel: str) -> bool:
        """Whether a channel is, or is about to be, shared with another organisation."""
        if self._marked(channel):
            self._kept.pop(("channel", channel), None)
        return self._recent("channel", channel, self._shared)

    def note_sharing(self, channel: str, shared: bool) -> None:
        """Slack said that a channel is shared, or with one organisation less: another may be left, so that is asked."""
        if shared:
            self._kept["channel", channel] = (self._monotonic(), True)
        else:
            self._kept.pop(("channel", channel), None)

    def _recent(self, sort: str, key: str, ask: Callable[[str], _Found]) -> _Found:
        kept = self._kept.get((sort, key))
        if kept is not None and self._monotonic() - kept[0] < KEPT_SECONDS:
            found: _Found = kept[1]
            return found
        answer = ask(key)
        self._kept[sort, key] = (self._monotonic(), answer)
        return answer

    def _look_up(self, person_id: str) -> Person:
        try:
            user: dict[str, Any] = self._client.users_info(user=person_id)["user"]
        except SlackApiError as fault:
            if fault.response.get("error") in UNKNOWN:
                return Person(person_id, person_id, "unknown to this workspace")
            raise
        profile = user.get("profile") or {}
        name = user.get("real_name") or profile.get("real_name") or user.get("name") or person_id
        away = str(profile.get("status_text") or "away") if profile.get("status_emoji") in AWAY else ""
        return Person(person_id, str(name), self._why_external(user), away)

    def _why_external(self, user: dict[str, Any]) -> str:
        if user.get("deleted"):
            return "deactivated"
        if user.get("is_restricted") or user.get("is_ultra_restricted"):
            return "a guest"
        own = self._recent("team", "", lambda _: str(self._client.auth_test()["team_id"]))
        if user.get("is_stranger") or user.get("team_id") != own:
            return "of another organisation"
        return ""

    def _members(self, group_id: str) -> frozenset[str]:
        try:
            return frozenset(self._client.usergroups_users_list(usergroup=group_id)["users"])
        except SlackApiError as fault:
            if fault.response.get("error") in UNKNOWN:
                return frozenset()
            raise

    def _shared(self, channel: str) -> bool:
        try:
            about: dict[str, Any] = self._client.conversations_info(channel=channel)["channel"]
        except SlackApiError as fault:
            if fault.response.get("error") in UNKNOWN:
                return True
            raise
        return bool(about.get("is_ext_shared") or about.get("is_pending_ext_shared"))
