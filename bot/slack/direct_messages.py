"""Direct messages: opened with people of the organisation only."""

from dataclasses import replace

from slack_sdk import WebClient

from bot.duties.sending import Failed, NotYet, Reach, Refused, Unsure
from bot.slack.answers import Answer, answer_of, refused

DIRECT = "@"
"""A channel that begins with it is the direct message with the person whose Slack id follows."""


class DirectMessages:
    """Opens direct messages; to open one twice is to open it once. What Slack does not tell counts as no."""

    def __init__(self, client: WebClient) -> None:
        self._client = client
        self._team = ""

    def with_person(self, person: str) -> str | Failed:
        """The id of the direct message with a person; refused for who is deactivated, a guest, or from elsewhere."""
        user = _known(answer_of(lambda: self._client.users_info(user=person)))
        if not isinstance(user, dict):
            return user
        if not self._team:
            own = _known(answer_of(self._client.auth_test))
            if not isinstance(own, dict):
                return own
            self._team = str(own.get("team_id", ""))
        about = user.get("user") or {}
        if about.get("deleted"):
            return refused("user_disabled")
        guest = about.get("is_restricted") or about.get("is_ultra_restricted") or about.get("is_stranger")
        if guest or about.get("team_id") != self._team:
            return refused("external_person")
        opened = _known(answer_of(lambda: self._client.conversations_open(users=person)))
        if not isinstance(opened, dict):
            return opened
        place = (opened.get("channel") or {}).get("id")
        return str(place) if place else NotYet("the reply to opening a direct message was not understood")


def _known(answer: Answer | Failed) -> Answer | Failed:
    """An answer or a failure of which it is known that nothing was said: looking and opening may be repeated."""
    if isinstance(answer, Refused) and answer.code == "missing_scope":
        return replace(answer, reach=Reach.CHANNEL)  # direct messages have scopes of their own: channels are reached
    return NotYet(answer.words) if isinstance(answer, Unsure) else answer
