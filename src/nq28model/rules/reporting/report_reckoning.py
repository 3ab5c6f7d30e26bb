"""What is reckoned of a report: how late it is."""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from datetime import date

from nq28model.computation import computation
from nq28model.facts.reporting import DUE_DATE, SENT_ON
from nq28model.instruments import DECREE_09_2019
from nq28model.law import Evidence, Source, article
from nq28model.words import Words


@computation(
    "report.lateness",
    Words(vi="số ngày báo cáo chậm", en="how late a report is"),
    Source(
        date(2019, 3, 12),
        DECREE_09_2019.at(article("13")),
        Evidence.INFERRED,
        url="https://thuviennhadat.vn/phap-luat-doi-song/thoi-han-gui-bao-cao-trong-che-do-bao-cao-dinh-ky-cua-co-quan-hanh-chinh-nha-nuoc-quy-dinh-nhu-the-n-458096.html",
    ),
    inputs=(DUE_DATE, SENT_ON),
)
def lateness(due_date: date, sent_on: date, *, on: date) -> int:
    """Return how many days after its due date a report was sent; nought or below where it was in time.

    >>> lateness(date(2025, 6, 17), date(2025, 6, 20), on=date(2025, 6, 20))
    3
    """
    return (sent_on - due_date).days


COMPUTATIONS = (lateness,)
