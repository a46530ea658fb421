"""Templates: every word that people read on Slack, in Jinja2, sandboxed and strict.

A template is a file `<event>/<name>.j2` whose named blocks are the parts of a message. What comes from data is escaped
when it is printed, so that no name or note can mention a channel, make a link or break out of a line.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, FileSystemLoader, StrictUndefined, Template, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.duties.words import Mention, Parts, TemplateFault
from bot.figures.measures import Unit
from bot.figures.number_words import figure_in_words, line_in_words, signed_in_words

SHIPPED = Path(__file__).resolve().parents[2] / "templates"

_BREAKING_SPACE = re.compile(r"\s+")


def escape(value: object) -> str:
    """A printed value with Slack's control characters escaped, on one line, and with no address that becomes a link."""
    if isinstance(value, Mention):
        return str(value)
    if value is None:
        return ""
    text = _BREAKING_SPACE.sub(" ", str(value))
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # A word joiner after the colon keeps the address readable and stops the platform from making it a link.
    return text.replace("://", ":\u2060//").replace("mailto:", "mailto:\u2060")


class FileTemplates:
    """Templates of a home, with the shipped ones behind them."""

    def __init__(self, home_templates: Path | None = None) -> None:
        places = [path for path in (home_templates, SHIPPED) if path is not None and path.is_dir()]
        self._environment = ImmutableSandboxedEnvironment(
            loader=ChoiceLoader([FileSystemLoader(place) for place in places]),
            undefined=StrictUndefined,
            autoescape=False,  # the words are Slack's, not HTML's: `finalize` escapes every printed value
            finalize=escape,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.filters |= {"figure": _figure, "line": _line, "signed": _signed}

    def render(self, event: str, name: str, values: Mapping[str, Any]) -> Parts:
        """The named blocks of a template, rendered. TemplateFault names the file and the line at fault."""
        path = f"{event}/{name}.j2"
        try:
            template = self._environment.get_template(path)
            return {part: self._block(template, part, values) for part in template.blocks}
        except TemplateError as fault:
            raise TemplateFault(_in_words(path, fault)) from fault

    def render_line(self, source: str, values: Mapping[str, Any]) -> str:
        """One line of a rule's own, rendered. The result is safe to print in a template as it is."""
        try:
            return Mention(self._environment.from_string(source).render(values).strip())
        except TemplateError as fault:
            raise TemplateFault(_in_words(repr(source), fault)) from fault

    @staticmethod
    def _block(template: Template, part: str, values: Mapping[str, Any]) -> str:
        context = template.new_context(dict(values))
        return "".join(template.blocks[part](context)).strip(" \r\n")


def _in_words(path: str, fault: TemplateError) -> str:
    line = f":{fault.lineno}" if isinstance(fault, TemplateSyntaxError) else ""
    return f"{path}{line}: {fault.message or type(fault).__name__}"


def _unit(unit: str | None) -> Unit:
    return Unit(unit) if unit else Unit.COUNT


def _figure(value: float | Decimal | None, unit: str | None = None) -> str | None:
    return None if value is None else figure_in_words(value, _unit(unit))


def _line(value: float | Decimal | None, unit: str | None = None) -> str | None:
    return None if value is None else line_in_words(value, _unit(unit))


def _signed(value: float | Decimal | None, unit: str | None = None) -> str | None:
    return None if value is None else signed_in_words(value, _unit(unit))
