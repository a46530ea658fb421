"""Templates: every word that people read on Slack, in Jinja2, sandboxed and strict.

A template is a file `<event>/<name>.j2` whose named blocks are the parts of a message. What comes from data is escaped
when it is printed, so that no name or note can mention a channel, make a link or break out of a line.
"""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from types import CodeType, TracebackType
from typing import Any

from jinja2 import (
    BytecodeCache,
    ChoiceLoader,
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.bccache import Bucket
from jinja2.runtime import Context

from bot.duties.words import Mention, Parts, TemplateFault
from bot.figures.measures import Unit
from bot.figures.number_words import counted, figure_in_words, line_in_words, signed_in_words
from bot.files.escaping import escape
from bot.files.said_by_macros import Sandbox

SHIPPED = Path(__file__).resolve().parents[2] / "templates"
_log = logging.getLogger(__name__)


class _CompiledOnce(BytecodeCache):
    """Templates as they were compiled: a file that has not changed since is not compiled for each environment anew."""

    def __init__(self) -> None:
        self._compiled: dict[str, tuple[str, CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        checksum, code = self._compiled.get(bucket.key, ("", None))
        if checksum == bucket.checksum:
            bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self._compiled[bucket.key] = (bucket.checksum, bucket.code)


_COMPILED = _CompiledOnce()


def environment_of(places: Sequence[Path]) -> Sandbox:
    """Where templates are rendered: sandboxed and strict; of a file in several places that of the first counts."""
    environment = Sandbox(
        loader=ChoiceLoader([FileSystemLoader(place) for place in places]),
        undefined=StrictUndefined,
        autoescape=False,  # the words are Slack's, not HTML's: `finalize` escapes every printed value
        finalize=escape,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=_COMPILED,  # all environments are alike but for where their files are
    )
    environment.filters |= {
        "figure": _figure,
        "line": _line,
        "signed": _signed,
        "counted": counted,
        # Jinja's own makes all other letters small: "in may 2026".
        "capitalize": _capitalize,
    }
    return environment


class _OwnParts(dict[str, str]):
    """The parts of a home's own template; one that it lacks is the shipped template's, where it is asked for."""

    def __init__(self, own: Parts, shipped: Callable[[str], str]) -> None:
        super().__init__(own)
        self._shipped = shipped

    def __missing__(self, part: str) -> str:
        self[part] = self._shipped(part)
        return self[part]


class FileTemplates:
    """Templates of a home, with the shipped ones behind them: file by file, and where one of the home's fails."""

    def __init__(self, home_templates: Path | None = None) -> None:
        self._lines: dict[str, Template] = {}
        self._told: set[str] = set()
        # A folder that is not there now may be there later: a template that has changed is read anew.
        self._shipped = environment_of([SHIPPED])
        self._environment = self._shipped if home_templates is None else environment_of([home_templates, SHIPPED])

    def render(self, event: str, name: str, values: Mapping[str, Any]) -> Parts:
        """The named blocks of a template, rendered. TemplateFault names the file and the line at fault.

        A home's own template that is at fault, as an older copy of a shipped one may be, gives way to the shipped one.
        """
        path = f"{event}/{name}.j2"
        try:
            template = self._environment.get_template(path)
            parts = self._blocks(template, values)
        except Exception as fault:
            if self._environment is self._shipped or not (SHIPPED / path).is_file():
                raise TemplateFault(_in_words(path, fault)) from fault
            return self._rendered_shipped(path, values, fault)
        if self._environment is self._shipped:
            return parts
        return _OwnParts(parts, lambda part: self._shipped_part(path, part, values))

    def _rendered_shipped(self, path: str, values: Mapping[str, Any], own_fault: Exception) -> Parts:
        try:
            template = self._shipped.get_template(path)
            parts = self._blocks(template, values)
        except Exception:  # noqa: BLE001 - then it is the values, and the home's own says so as well as any
            raise TemplateFault(_in_words(path, own_fault)) from own_fault
        # What is at fault can hold what was to be said: only its kind and its place are told.
        place = f"{path}:{line}" if (line := _line_of(own_fault)) else path
        self._tell_once(place, f"the home's own is at fault ({type(own_fault).__name__}), and the shipped one is used")
        return parts

    def _shipped_part(self, path: str, part: str, values: Mapping[str, Any]) -> str:
        """A part that a home's own template lacks. Raises KeyError where the shipped one lacks it too."""
        try:
            template = self._shipped.get_template(path)
            lacking = part not in template.blocks
            said = "" if lacking else self._block(template, part, template.new_context(dict(values)))
        except TemplateNotFound:
            lacking = True
        except Exception as fault:
            raise TemplateFault(_in_words(path, fault)) from fault
        if lacking:
            raise KeyError(part)
        self._tell_once(path, f"the home's own has no block {part!r}, and that of the shipped one is used")
        return said

    def _tell_once(self, path: str, words: str) -> None:
        """Say in the log what is wrong with a home's own template; what it was to say is not in it."""
        if (line := f"templates/{path}: {words}") not in self._told:
            self._told.add(line)
            _log.warning("%s; reeve doctor says more", line)

    def render_line(self, source: str, values: Mapping[str, Any]) -> str:
        """One line of a rule's own, rendered. The result is safe to print in a template as it is."""
        try:
            if source not in self._lines:
                self._lines[source] = self._environment.from_string(self._escaped(source))
            return Mention(" ".join(self._lines[source].render(values).split()))
        except Exception as fault:
            raise TemplateFault(_in_words(repr(source), fault)) from fault

    def faults(self, paths: Iterable[str]) -> Iterator[str]:
        """What is wrong with templates, by their paths: file, line and fault of each that cannot be compiled."""
        for path in paths:
            try:
                self._environment.get_template(path)
            except Exception as fault:  # noqa: BLE001 - a template's text can bring about anything
                yield _in_words(path, fault)

    def _escaped(self, source: str) -> str:
        """A line with its own words escaped as well: a rule's title mentions nobody."""
        tokens = self._environment.lex(source)
        return "".join(escape(text) if kind == "data" else text for _, kind, text in tokens)

    def _blocks(self, template: Template, values: Mapping[str, Any]) -> dict[str, str]:
        """Every block, told the same; what one sets, another does not see."""
        context = template.new_context(dict(values))
        return {part: self._block(template, part, context) for part in template.blocks}

    @staticmethod
    def _block(template: Template, part: str, context: Context) -> str:
        return "".join(template.blocks[part](context)).strip(" \r\n")


def _in_words(path: str, fault: Exception) -> str:
    """The template, the line, and what is wrong; a template can raise anything."""
    line = _line_of(fault)
    words = getattr(fault, "message", None) or str(fault) or "it cannot be rendered"
    return f"{path}{f':{line}' if line else ''}: {words}"


def _line_of(fault: Exception) -> int | None:
    return fault.lineno if isinstance(fault, TemplateSyntaxError) else _line_at_fault(fault.__traceback__)


def _line_at_fault(trace: TracebackType | None) -> int | None:
    """The line of the template that the innermost of its frames was at."""
    line = None
    while trace is not None:
        template = trace.tb_frame.f_globals.get("__jinja_template__")
        if template is not None:
            line = int(template.get_corresponding_lineno(trace.tb_lineno))
        trace = trace.tb_next
    return line


def _unit(unit: str | None) -> Unit:
    return Unit(unit) if unit else Unit.COUNT


def _figure(value: float | Decimal | None, unit: str | None = None) -> str | None:
    return None if value is None else figure_in_words(value, _unit(unit))


def _line(value: float | Decimal | None, unit: str | None = None) -> str | None:
    return None if value is None else line_in_words(value, _unit(unit))


def _signed(value: float | Decimal | None, unit: str | None = None) -> str | None:
    return None if value is None else signed_in_words(value, _unit(unit))


def _capitalize(text: object) -> str:
    words = str(text)
    return words[:1].upper() + words[1:]
