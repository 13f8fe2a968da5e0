"""Measure the making of a 20-page easy-read PDF with 80 pictures, beside plain drawing of the same pages."""

import statistics
from dataclasses import replace
from datetime import date

from pcplanner.documents.choices import DocumentChoices, DocumentKind, Part
from pcplanner.documents.easy_read import plan_document
from pcplanner.documents.layout import lay_out
from pcplanner.documents.pdf import write_pdf
from pcplanner.documents.plain_pdf import write_plain_pdf
from pcplanner.domain.chapters import IMPORTANT
from pcplanner.domain.lines import Line, Source
from pcplanner.domain.plan import Plan
from pcplanner.services.measuring import Measured, percentiles, timed
from pcplanner.services.pictures import PictureService

MOST_RATIO = 2
_PICTURES, _SIZE_PT, _TIMES = 80, 16, 5
_DAY = date(2026, 3, 4)


def measure_document(plan: Plan, pictures: PictureService) -> Measured:
    """Return the time from page objects to a tagged PDF; the budget is twice the plain drawing."""
    symbols = pictures.find("", _PICTURES)
    lines = tuple(
        Line(
            str(n),
            plan.person.id,
            IMPORTANT.id,
            f"This is line {n}.",
            symbols[n % len(symbols)].picture,
            Source.OWN_WORDS,
            plan.person.created_at,
        )
        for n in range(_PICTURES)
    )
    choices = DocumentChoices(DocumentKind.PLAN, _SIZE_PT, _DAY, parts=frozenset({Part.ABOUT}))
    pages = lay_out(plan_document(replace(plan, lines=lines), choices), _SIZE_PT)
    write_pdf(pages, pictures.data)
    plain = statistics.median(timed(lambda: write_plain_pdf(pages, pictures.data), _TIMES))
    taken = timed(lambda: write_pdf(pages, pictures.data), _TIMES)
    name = f"tagged PDF of {len(pages.pages)} pages, {_PICTURES} pictures"
    return Measured(name, *percentiles(taken), MOST_RATIO * plain, plain, most_ratio=MOST_RATIO)
