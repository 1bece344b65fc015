"""Results as pictures: which kind of chart a result calls for, as a Vega-Lite spec, as a file.

    chart = choose(answer.result, title=answer.question)
    save(chart, answer.result, Path("cities.svg"))

`choosing` looks at types, names and shape of a result; `spec` writes the Vega-Lite; `files` makes
SVG, PNG and a page of it. Promised: a spec is data that is built here; nothing from a database
becomes a field's name, a format or an expression in it. Never a pie. Not promised: that a picture
says more than the table, which every page has below it.
"""

from __future__ import annotations

from sqlnl_rag.charts.choosing import Chart, choose
from sqlnl_rag.charts.files import save
from sqlnl_rag.charts.spec import description, vega_lite

__all__ = ["Chart", "choose", "description", "save", "vega_lite"]
