"""The picture that goes with an alert: the control chart of its subject as its rule sees it."""

import hashlib
from datetime import date

from bot.duties.outbox import Picture
from bot.figures.chart_words import alternative_text, title_sentence
from bot.figures.control_charts import PTD
from bot.figures.framework import Framework
from bot.figures.picture_of_series import picture_of
from bot.figures.series import Figures, SeriesKey
from bot.files.charts import draw
from bot.watching.rules import ControlChart, Rule


class AlertPictures:
    """Implements `bot.duties.watch.Pictures`."""

    def __init__(self, framework: Framework) -> None:
        self._framework = framework

    def under(self, framework: Framework) -> "AlertPictures":
        """The same pictures with what another framework says of their series."""
        return AlertPictures(framework)

    def draw(self, key: SeriesKey, rule: Rule, figures: Figures, day: date) -> Picture | None:
        """The picture with its words, or None where no figure of the subject is held or it is not in the catalogue."""
        series = figures.series(key)
        known = key.measure in self._framework.measures and key.area in self._framework.areas
        if series is None or not known:
            return None
        preset = rule.when.preset if isinstance(rule.when, ControlChart) else PTD
        picture = picture_of(series, self._framework, day, preset=preset)
        png = draw(picture)
        name = hashlib.sha256(png).hexdigest()[:32]
        return Picture(name, png, title_sentence(picture), alternative_text(picture))
