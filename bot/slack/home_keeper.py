"""Keeping App Home true: published when it is opened, and anew while somebody uses it and what it shows changes."""

import json
import logging
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.duties.home_view import HomeView, HomeWorld
from bot.duties.home_views import home_of
from bot.duties.outbox import Picture
from bot.figures.chart_picture import ChartPicture
from bot.figures.chart_words import alternative_text
from bot.slack.home_blocks import Pictures, home_blocks
from bot.slack.lanes import Lanes

# `views.publish` may be called a hundred times a minute for everybody together.
LOOK_SECONDS = 5.0
MOST_KEPT = 40
MOST_FILES = 400
MISSHAPEN = {"invalid_blocks", "invalid_arguments"}
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SmallPictures:
    """Small charts: what identifies one, its picture, and how it gets to Slack (the file's id, or None for not yet)."""

    identity: Callable[[ChartPicture], str]
    draw: Callable[[ChartPicture], Picture]
    upload: Callable[[Picture], str | None]


@dataclass(slots=True)
class HomeKeeper:
    """Publishes the Homes of people. Of those who opened theirs last, as many as `MOST_KEPT` are kept up to date."""

    client: WebClient
    world: Callable[[], HomeWorld]
    small: SmallPictures
    look_seconds: float = LOOK_SECONDS
    _published: OrderedDict[str, str] = field(default_factory=OrderedDict)
    _pages: dict[str, dict[str, int]] = field(default_factory=dict)
    _files: OrderedDict[str, str] = field(default_factory=OrderedDict)
    _lanes: Lanes = field(default_factory=lambda: Lanes(2))
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _wakes: threading.Event = field(default_factory=threading.Event)
    _stopped: bool = False
    _looking: threading.Thread | None = None

    def start(self) -> None:
        """Look from now on whether what is shown has changed."""
        self._looking = threading.Thread(target=self._look_until_stopped, name="homes", daemon=True)
        self._looking.start()

    def stop(self) -> None:
        """Look no longer, and finish what is being published."""
        self._stopped = True
        self._wakes.set()
        if self._looking is not None:
            self._looking.join()
        self._lanes.finish()

    def opened(self, user: str) -> None:
        """Somebody looks at their Home: publish it, every part at its first page."""
        with self._lock:
            self._pages.pop(user, None)
            self._keep(user)
        self._lanes.later(user, lambda: self._publish(user))

    def turn(self, user: str, part: str, page: int) -> None:
        """Somebody turns to another page of a part of their Home."""
        with self._lock:
            self._keep(user)
            self._pages.setdefault(user, {})[part] = page
        self._lanes.later(user, lambda: self._publish(user))

    def changed(self, user: str) -> None:
        """Somebody did something: publish their Home anew, if they have opened it."""
        with self._lock:
            known = user in self._published
        if known:
            self._lanes.later(user, lambda: self._publish(user))

    def look(self) -> None:
        """Look now: something was done."""
        self._wakes.set()

    def _keep(self, user: str) -> None:
        self._published[user] = ""
        self._published.move_to_end(user)
        while len(self._published) > MOST_KEPT:
            gone, _ = self._published.popitem(last=False)
            self._pages.pop(gone, None)

    def _look_until_stopped(self) -> None:
        before = ""
        while not self._stopped:
            self._wakes.wait(self.look_seconds)
            self._wakes.clear()
            with self._lock:
                users = list(self._published)
            if self._stopped or not users:
                continue
            try:
                now = f"{self.world().numbers.pulse()}/{self.world().day}"
            except Exception:  # noqa: BLE001 - the database may be away for a while; the next look sees
                _log.exception("whether a Home has changed could not be seen")
                continue
            if now != before:
                for user in users:
                    self.changed(user)
            before = now

    def _publish(self, user: str) -> None:
        try:
            with self._lock:
                pages = dict(self._pages.get(user, {}))
            world = replace(self.world(), pages=pages)
            view = home_of(world, world.people.person(user))
            more = world.words("notices")["too_long"]
            missing = self._show(user, view, more)
            if missing:
                for chart in missing:
                    self._bring(chart)
                self._show(user, view, more)
        except Exception:  # noqa: BLE001 - whatever it is, the Home stays as it was, and the next opening tries again
            _log.exception("a Home could not be published")

    def _show(self, user: str, view: HomeView, more: str) -> list[ChartPicture]:
        """Publish a Home where it says something else than before; the charts that are not on Slack yet."""
        charts = [item.chart for part in view.parts for item in part.items if item.chart is not None]
        files: Pictures = {
            chart: (file, alternative_text(chart))
            for chart in charts
            if (file := self._files.get(self.small.identity(chart))) is not None
        }
        blocks = home_blocks(view, files, more)
        said = json.dumps(blocks, sort_keys=True)
        with self._lock:
            if self._published.get(user) == said:
                return []
        try:
            self.client.views_publish(user_id=user, view={"type": "home", "blocks": blocks})
        except SlackApiError as fault:
            if not files or fault.response.get("error") not in MISSHAPEN:
                raise
            # A file may have been deleted on Slack: the words are shown without it.
            self._files.clear()
            self.client.views_publish(user_id=user, view={"type": "home", "blocks": home_blocks(view, {}, more)})
        with self._lock:
            if user in self._published:
                self._published[user] = said
        return [chart for chart in charts if chart not in files]

    def _bring(self, chart: ChartPicture) -> None:
        """Bring a small chart to Slack; a Home goes without rather than not at all."""
        file = self.small.upload(self.small.draw(chart))
        if file is not None:
            self._files[self.small.identity(chart)] = file
            while len(self._files) > MOST_FILES:
                self._files.popitem(last=False)
