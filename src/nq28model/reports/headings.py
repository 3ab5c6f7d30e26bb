"""What stands above the columns of forms and tables, for people."""

from __future__ import annotations

from collections.abc import Mapping

from nq28model.words import Words

MEASURE = Words(vi="Chỉ tiêu", en="Measure")
FORM_1_HEADINGS = (
    Words(vi="Dòng", en="Line"),
    MEASURE,
    Words(vi="Kỳ này", en="This period"),
    Words(vi="Cùng kỳ năm trước", en="Same period last year"),
    Words(vi="So với cùng kỳ (%)", en="In percent of last year"),
)
KIND_OF_UNIT = Words(vi="Loại hình đơn vị", en="Kind of unit")
FORM_5_HEADINGS: Mapping[str, Words] = {
    "grassroots_organisations": Words(vi="Tổ chức cơ sở đảng", en="Grassroots organisations"),
    "grassroots_bodies": Words(vi="Đảng bộ cơ sở", en="Grassroots bodies"),
    "grassroots_cells": Words(vi="Chi bộ cơ sở", en="Grassroots cells"),
    "sectional_bodies": Words(vi="Đảng bộ bộ phận", en="Sectional bodies"),
    "affiliated_cells": Words(vi="Chi bộ trực thuộc", en="Affiliated cells"),
    "members": Words(vi="Đảng viên", en="Party members"),
}
"""The columns of numbers of Form 5, by the name of each in a row."""
