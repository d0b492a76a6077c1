# language: vi
Tính năng: Sau quyết định, từ mỗi bước đi đâu được

  Quy tắc: Thông báo, viết và đóng dấu, trao, chi, lưu theo đúng thứ tự
    Căn cứ: khoản 4 Điều 11, khoản 1 Điều 82 Luật Thi đua, khen thưởng năm 2022; điểm b khoản 2 Điều 30 Nghị định số 30/2020/NĐ-CP; Quyết định số 638/QĐ-BNV năm 2025.
    Nguồn: đã đối chiếu văn bản; tạm dừng trao: chưa kiểm chứng.

    @SQ-82-111 @l2022/82/1
    Khung tình huống: Đã ban hành, chờ thông báo, làm được "<việc>"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Khi ngày 15/12/2025 "<việc>" cho quyết định này
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "<bước>"

      Dữ liệu: việc làm được và bước đến
        | việc                          | bước                                              |
        | Thông báo kết quả khen thưởng | Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy |

    @SQ-82-112 @l2022/82/1
    Khung tình huống: Đã ban hành, chờ thông báo, không làm được "<việc>"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Khi ngày 15/12/2025 "<việc>" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã ban hành, chờ thông báo"

      Dữ liệu: việc của bước khác
        | việc                          |
        | Viết, đóng dấu bằng hoặc giấy |
        | Trao tặng                     |
        | Chi tiền thưởng               |
        | Nộp lưu hồ sơ                 |
        | Thu hồi hiện vật, tiền thưởng |

    @SQ-82-113 @qd638-2025-bnv
    Khung tình huống: Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy, làm được "<việc>"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
      Khi ngày 15/12/2025 "<việc>" cho quyết định này
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "<bước>"

      Dữ liệu: việc làm được và bước đến
        | việc                          | bước                  |
        | Viết, đóng dấu bằng hoặc giấy | Đã ban hành, chờ trao |

    @SQ-82-114 @qd638-2025-bnv
    Khung tình huống: Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy, không làm được "<việc>"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
      Khi ngày 15/12/2025 "<việc>" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy"

      Dữ liệu: việc của bước khác
        | việc                          |
        | Thông báo kết quả khen thưởng |
        | Trao tặng                     |
        | Chi tiền thưởng               |
        | Nộp lưu hồ sơ                 |
        | Thu hồi hiện vật, tiền thưởng |

    @SQ-82-115 @l2022/82/1 @qd638-2025-bnv
    Khung tình huống: Đã ban hành, chờ trao, làm được "<việc>"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
      Khi ngày 15/12/2025 "<việc>" cho quyết định này
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "<bước>"

      Dữ liệu: việc làm được và bước đến
        | việc      | bước         |
        | Trao tặng | Đã trao tặng |

    @SQ-82-116 @l2022/82/1 @qd638-2025-bnv
    Khung tình huống: Đã ban hành, chờ trao, không làm được "<việc>"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
      Khi ngày 15/12/2025 "<việc>" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã ban hành, chờ trao"

      Dữ liệu: việc của bước khác
        | việc                          |
        | Thông báo kết quả khen thưởng |
        | Viết, đóng dấu bằng hoặc giấy |
        | Chi tiền thưởng               |
        | Nộp lưu hồ sơ                 |
        | Thu hồi hiện vật, tiền thưởng |

    @SQ-82-117 @l2022/11/4
    Khung tình huống: Đã trao tặng, làm được "<việc>"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
      Khi ngày 15/12/2025 "<việc>" cho quyết định này
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "<bước>"

      Dữ liệu: việc làm được và bước đến
        | việc            | bước          |
        | Chi tiền thưởng | Đã chi thưởng |

    @SQ-82-118 @l2022/11/4
    Khung tình huống: Đã trao tặng, không làm được "<việc>"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
      Khi ngày 15/12/2025 "<việc>" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã trao tặng"

      Dữ liệu: việc của bước khác
        | việc                          |
        | Thông báo kết quả khen thưởng |
        | Viết, đóng dấu bằng hoặc giấy |
        | Trao tặng                     |
        | Thu hồi hiện vật, tiền thưởng |

    @SQ-82-119 @nd30-2020/30/2/b
    Khung tình huống: Đã chi thưởng, làm được "<việc>"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
        | 20/08/2025 | Chi tiền thưởng               |
      Khi ngày 15/12/2025 "<việc>" cho quyết định này
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "<bước>"

      Dữ liệu: việc làm được và bước đến
        | việc          | bước             |
        | Nộp lưu hồ sơ | Đã nộp lưu hồ sơ |

    @SQ-82-120 @nd30-2020/30/2/b
    Khung tình huống: Đã chi thưởng, không làm được "<việc>"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
        | 20/08/2025 | Chi tiền thưởng               |
      Khi ngày 15/12/2025 "<việc>" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã chi thưởng"

      Dữ liệu: việc của bước khác
        | việc                          |
        | Thông báo kết quả khen thưởng |
        | Viết, đóng dấu bằng hoặc giấy |
        | Trao tặng                     |
        | Chi tiền thưởng               |
        | Thu hồi hiện vật, tiền thưởng |

    @SQ-82-121 @nd30-2020/30/2/b
    Khung tình huống: Đã nộp lưu hồ sơ, không làm được "<việc>"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
        | 20/08/2025 | Chi tiền thưởng               |
        | 01/12/2025 | Nộp lưu hồ sơ                 |
      Khi ngày 15/12/2025 "<việc>" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã nộp lưu hồ sơ"

      Dữ liệu: việc của bước khác
        | việc                          |
        | Thông báo kết quả khen thưởng |
        | Viết, đóng dấu bằng hoặc giấy |
        | Trao tặng                     |
        | Chi tiền thưởng               |
        | Nộp lưu hồ sơ                 |
        | Thu hồi hiện vật, tiền thưởng |

  Quy tắc: Tạm dừng trao ở bước nào thì tiếp tục ở bước đó
    Căn cứ: điểm d khoản 2 Điều 93 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: chưa kiểm chứng.

    @SQ-93-111 @l2022/93/2/d
    Tình huống: Đã ban hành, chờ thông báo, tạm dừng rồi tiếp tục
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc          |
        | 12/08/2025 | Tạm dừng trao |
        | 18/08/2025 | Tiếp tục trao |
      Khi ngày 25/08/2025 "Thông báo kết quả khen thưởng" cho quyết định này
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy"

    @SQ-93-112 @l2022/93/2/d
    Tình huống: Đã ban hành, chờ thông báo, tạm dừng thì không "Thông báo kết quả khen thưởng"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc          |
        | 12/08/2025 | Tạm dừng trao |
      Khi ngày 25/08/2025 "Thông báo kết quả khen thưởng" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã ban hành, chờ thông báo"

    @SQ-93-113 @l2022/93/2/d
    Tình huống: Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy, tạm dừng rồi tiếp tục
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 12/08/2025 | Tạm dừng trao                 |
        | 18/08/2025 | Tiếp tục trao                 |
      Khi ngày 25/08/2025 "Viết, đóng dấu bằng hoặc giấy" cho quyết định này
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã ban hành, chờ trao"

    @SQ-93-114 @l2022/93/2/d
    Tình huống: Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy, tạm dừng thì không "Viết, đóng dấu bằng hoặc giấy"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 12/08/2025 | Tạm dừng trao                 |
      Khi ngày 25/08/2025 "Viết, đóng dấu bằng hoặc giấy" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy"

    @SQ-93-115 @l2022/93/2/d
    Tình huống: Đã ban hành, chờ trao, tạm dừng rồi tiếp tục
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 12/08/2025 | Tạm dừng trao                 |
        | 18/08/2025 | Tiếp tục trao                 |
      Khi ngày 25/08/2025 "Trao tặng" cho quyết định này
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã trao tặng"

    @SQ-93-116 @l2022/93/2/d
    Tình huống: Đã ban hành, chờ trao, tạm dừng thì không "Trao tặng"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 12/08/2025 | Tạm dừng trao                 |
      Khi ngày 25/08/2025 "Trao tặng" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã ban hành, chờ trao"

  Quy tắc: Hủy bỏ được ở mọi bước; đã trao, đã chi thì thu hồi; căn cứ không còn thì phục hồi, chưa trao hoặc đã thu hồi hết thì thông báo lại
    Căn cứ: khoản 2, khoản 6 Điều 93 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; phục hồi danh hiệu khác: chưa kiểm chứng.

    @SQ-93-131 @l2022/93/2
    Tình huống: Đã ban hành, chờ thông báo, hủy bỏ thì sang bước "Đã hủy bỏ quyết định"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Khi ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới hủy bỏ vì "gian dối trong kê khai thành tích"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã hủy bỏ quyết định"

    @SQ-93-132 @l2022/93/6
    Tình huống: Đã ban hành, chờ thông báo, bị hủy bỏ rồi phục hồi
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Khi ngày 04/05/2026 Chủ tịch UBND xã Thử Nghiệm Mới phục hồi vì "căn cứ đã dùng để hủy bỏ bị bác bỏ bằng văn bản của cơ quan có thẩm quyền"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã ban hành, chờ thông báo"

    @SQ-93-133 @l2022/93/2
    Tình huống: Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy, hủy bỏ thì sang bước "Đã hủy bỏ quyết định"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
      Khi ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới hủy bỏ vì "gian dối trong kê khai thành tích"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã hủy bỏ quyết định"

    @SQ-93-134 @l2022/93/6
    Tình huống: Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy, bị hủy bỏ rồi phục hồi
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
      Và ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Khi ngày 04/05/2026 Chủ tịch UBND xã Thử Nghiệm Mới phục hồi vì "căn cứ đã dùng để hủy bỏ bị bác bỏ bằng văn bản của cơ quan có thẩm quyền"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã ban hành, chờ thông báo"

    @SQ-93-135 @l2022/93/2
    Tình huống: Đã ban hành, chờ trao, hủy bỏ thì sang bước "Đã hủy bỏ quyết định"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
      Khi ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới hủy bỏ vì "gian dối trong kê khai thành tích"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã hủy bỏ quyết định"

    @SQ-93-136 @l2022/93/6
    Tình huống: Đã ban hành, chờ trao, bị hủy bỏ rồi phục hồi
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
      Và ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Khi ngày 04/05/2026 Chủ tịch UBND xã Thử Nghiệm Mới phục hồi vì "căn cứ đã dùng để hủy bỏ bị bác bỏ bằng văn bản của cơ quan có thẩm quyền"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã ban hành, chờ thông báo"

    @SQ-93-137 @l2022/93/2
    Tình huống: Đã trao tặng, hủy bỏ thì sang bước "Đã hủy bỏ quyết định, chờ thu hồi"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
      Khi ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới hủy bỏ vì "gian dối trong kê khai thành tích"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã hủy bỏ quyết định, chờ thu hồi"

    @SQ-93-138 @l2022/93/6
    Tình huống: Đã trao tặng, bị hủy bỏ rồi phục hồi
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
      Và ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Khi ngày 04/05/2026 Chủ tịch UBND xã Thử Nghiệm Mới phục hồi vì "căn cứ đã dùng để hủy bỏ bị bác bỏ bằng văn bản của cơ quan có thẩm quyền"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã trao tặng"

    @SQ-93-139 @l2022/93/2
    Tình huống: Đã trao tặng, bị hủy bỏ, thu hồi xong
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
      Và ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 20/03/2026 | Thu hồi hiện vật, tiền thưởng |
      Khi ngày 23/03/2026 "Nộp lưu hồ sơ" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã hủy bỏ quyết định"
      Và còn phải thu hồi 0 đồng

    @SQ-93-140 @l2022/93/2
    Tình huống: Đã chi thưởng, hủy bỏ thì sang bước "Đã hủy bỏ quyết định, chờ thu hồi"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
        | 20/08/2025 | Chi tiền thưởng               |
      Khi ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới hủy bỏ vì "gian dối trong kê khai thành tích"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã hủy bỏ quyết định, chờ thu hồi"

    @SQ-93-141 @l2022/93/6
    Tình huống: Đã chi thưởng, bị hủy bỏ rồi phục hồi
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
        | 20/08/2025 | Chi tiền thưởng               |
      Và ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Khi ngày 04/05/2026 Chủ tịch UBND xã Thử Nghiệm Mới phục hồi vì "căn cứ đã dùng để hủy bỏ bị bác bỏ bằng văn bản của cơ quan có thẩm quyền"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã chi thưởng"

    @SQ-93-142 @l2022/93/2
    Tình huống: Đã chi thưởng, bị hủy bỏ, thu hồi xong
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
        | 20/08/2025 | Chi tiền thưởng               |
      Và ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 20/03/2026 | Thu hồi hiện vật, tiền thưởng |
      Khi ngày 23/03/2026 "Nộp lưu hồ sơ" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã hủy bỏ quyết định"
      Và còn phải thu hồi 0 đồng

    @SQ-93-143 @l2022/93/2
    Tình huống: Đã nộp lưu hồ sơ, hủy bỏ thì sang bước "Đã hủy bỏ quyết định, chờ thu hồi"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
        | 20/08/2025 | Chi tiền thưởng               |
        | 01/12/2025 | Nộp lưu hồ sơ                 |
      Khi ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới hủy bỏ vì "gian dối trong kê khai thành tích"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã hủy bỏ quyết định, chờ thu hồi"

    @SQ-93-144 @l2022/93/6
    Tình huống: Đã nộp lưu hồ sơ, bị hủy bỏ rồi phục hồi
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
        | 20/08/2025 | Chi tiền thưởng               |
        | 01/12/2025 | Nộp lưu hồ sơ                 |
      Và ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Khi ngày 04/05/2026 Chủ tịch UBND xã Thử Nghiệm Mới phục hồi vì "căn cứ đã dùng để hủy bỏ bị bác bỏ bằng văn bản của cơ quan có thẩm quyền"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã chi thưởng"

    @SQ-93-145 @l2022/93/2
    Tình huống: Đã nộp lưu hồ sơ, bị hủy bỏ, thu hồi xong
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
        | 20/08/2025 | Chi tiền thưởng               |
        | 01/12/2025 | Nộp lưu hồ sơ                 |
      Và ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 20/03/2026 | Thu hồi hiện vật, tiền thưởng |
      Khi ngày 23/03/2026 "Nộp lưu hồ sơ" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã hủy bỏ quyết định"
      Và còn phải thu hồi 0 đồng

  Quy tắc: Đính chính được ở mọi bước, dòng ở nguyên bước đang làm
    Căn cứ: khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @SQ-18-111 @nd30-2020/18/3
    Khung tình huống: Đã ban hành, chờ thông báo, đính chính <sai sót> bằng <văn bản>
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Khi ngày 15/12/2025 đính chính họ tên bằng <văn bản> vì "<sai sót>"
      Thì việc sau quyết định <kết quả> chấp nhận
      Và dòng này ở bước "Đã ban hành, chờ thông báo"

      Dữ liệu: hai loại sai sót
        | sai sót                                     | văn bản        | kết quả    |
        | sai sót chỉ về thể thức, kỹ thuật trình bày | công văn       | được       |
        | sai sót về nội dung                         | quyết định mới | được       |
        | sai sót về nội dung                         | công văn       | không được |

    @SQ-18-112 @nd30-2020/18/3
    Khung tình huống: Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy, đính chính <sai sót> bằng <văn bản>
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
      Khi ngày 15/12/2025 đính chính họ tên bằng <văn bản> vì "<sai sót>"
      Thì việc sau quyết định <kết quả> chấp nhận
      Và dòng này ở bước "Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy"

      Dữ liệu: hai loại sai sót
        | sai sót                                     | văn bản        | kết quả    |
        | sai sót chỉ về thể thức, kỹ thuật trình bày | công văn       | được       |
        | sai sót về nội dung                         | quyết định mới | được       |
        | sai sót về nội dung                         | công văn       | không được |

    @SQ-18-113 @nd30-2020/18/3
    Khung tình huống: Đã ban hành, chờ trao, đính chính <sai sót> bằng <văn bản>
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
      Khi ngày 15/12/2025 đính chính họ tên bằng <văn bản> vì "<sai sót>"
      Thì việc sau quyết định <kết quả> chấp nhận
      Và dòng này ở bước "Đã ban hành, chờ trao"

      Dữ liệu: hai loại sai sót
        | sai sót                                     | văn bản        | kết quả    |
        | sai sót chỉ về thể thức, kỹ thuật trình bày | công văn       | được       |
        | sai sót về nội dung                         | quyết định mới | được       |
        | sai sót về nội dung                         | công văn       | không được |

    @SQ-18-114 @nd30-2020/18/3
    Khung tình huống: Đã trao tặng, đính chính <sai sót> bằng <văn bản>
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
      Khi ngày 15/12/2025 đính chính họ tên bằng <văn bản> vì "<sai sót>"
      Thì việc sau quyết định <kết quả> chấp nhận
      Và dòng này ở bước "Đã trao tặng"

      Dữ liệu: hai loại sai sót
        | sai sót                                     | văn bản        | kết quả    |
        | sai sót chỉ về thể thức, kỹ thuật trình bày | công văn       | được       |
        | sai sót về nội dung                         | quyết định mới | được       |
        | sai sót về nội dung                         | công văn       | không được |

    @SQ-18-115 @nd30-2020/18/3
    Khung tình huống: Đã chi thưởng, đính chính <sai sót> bằng <văn bản>
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
        | 20/08/2025 | Chi tiền thưởng               |
      Khi ngày 15/12/2025 đính chính họ tên bằng <văn bản> vì "<sai sót>"
      Thì việc sau quyết định <kết quả> chấp nhận
      Và dòng này ở bước "Đã chi thưởng"

      Dữ liệu: hai loại sai sót
        | sai sót                                     | văn bản        | kết quả    |
        | sai sót chỉ về thể thức, kỹ thuật trình bày | công văn       | được       |
        | sai sót về nội dung                         | quyết định mới | được       |
        | sai sót về nội dung                         | công văn       | không được |

    @SQ-18-116 @nd30-2020/18/3
    Khung tình huống: Đã nộp lưu hồ sơ, đính chính <sai sót> bằng <văn bản>
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 10/08/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 20/08/2025 | Trao tặng                     |
        | 20/08/2025 | Chi tiền thưởng               |
        | 01/12/2025 | Nộp lưu hồ sơ                 |
      Khi ngày 15/12/2025 đính chính họ tên bằng <văn bản> vì "<sai sót>"
      Thì việc sau quyết định <kết quả> chấp nhận
      Và dòng này ở bước "Đã nộp lưu hồ sơ"

      Dữ liệu: hai loại sai sót
        | sai sót                                     | văn bản        | kết quả    |
        | sai sót chỉ về thể thức, kỹ thuật trình bày | công văn       | được       |
        | sai sót về nội dung                         | quyết định mới | được       |
        | sai sót về nội dung                         | công văn       | không được |

  Quy tắc: Đã trao thì mới cấp đổi, cấp lại được
    Căn cứ: Điều 114, Điều 115 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đến ngày 30/06/2025: đã đối chiếu văn bản; sau đó chưa tra cứu.

    @SQ-114-111 @nd98-2023/114 @nd98-2023/115
    Khung tình huống: Đã ban hành, chờ thông báo, "<việc>" thì không được
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Chiến sĩ thi đua cơ sở"
      Khi ngày 05/05/2025 "<việc>" cho quyết định này bằng quyết định mới
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã ban hành, chờ thông báo"

      Dữ liệu: hai việc
        | việc    |
        | Cấp đổi |
        | Cấp lại |

    @SQ-114-112 @nd98-2023/114 @nd98-2023/115
    Khung tình huống: Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy, "<việc>" thì không được
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 14/01/2025 | Thông báo kết quả khen thưởng |
      Khi ngày 05/05/2025 "<việc>" cho quyết định này bằng quyết định mới
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy"

      Dữ liệu: hai việc
        | việc    |
        | Cấp đổi |
        | Cấp lại |

    @SQ-114-113 @nd98-2023/114 @nd98-2023/115
    Khung tình huống: Đã ban hành, chờ trao, "<việc>" thì không được
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 14/01/2025 | Thông báo kết quả khen thưởng |
        | 17/01/2025 | Viết, đóng dấu bằng hoặc giấy |
      Khi ngày 05/05/2025 "<việc>" cho quyết định này bằng quyết định mới
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã ban hành, chờ trao"

      Dữ liệu: hai việc
        | việc    |
        | Cấp đổi |
        | Cấp lại |

    @SQ-114-114 @nd98-2023/114 @nd98-2023/115
    Khung tình huống: Đã trao tặng, "<việc>" thì được
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 14/01/2025 | Thông báo kết quả khen thưởng |
        | 17/01/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 03/02/2025 | Trao tặng                     |
      Khi ngày 05/05/2025 "<việc>" cho quyết định này bằng quyết định mới
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã trao tặng"

      Dữ liệu: hai việc
        | việc    |
        | Cấp đổi |
        | Cấp lại |

    @SQ-114-115 @nd98-2023/114 @nd98-2023/115
    Khung tình huống: Đã chi thưởng, "<việc>" thì được
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 14/01/2025 | Thông báo kết quả khen thưởng |
        | 17/01/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 03/02/2025 | Trao tặng                     |
        | 03/02/2025 | Chi tiền thưởng               |
      Khi ngày 05/05/2025 "<việc>" cho quyết định này bằng quyết định mới
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã chi thưởng"

      Dữ liệu: hai việc
        | việc    |
        | Cấp đổi |
        | Cấp lại |

    @SQ-114-116 @nd98-2023/114 @nd98-2023/115
    Khung tình huống: Đã nộp lưu hồ sơ, "<việc>" thì được
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 14/01/2025 | Thông báo kết quả khen thưởng |
        | 17/01/2025 | Viết, đóng dấu bằng hoặc giấy |
        | 03/02/2025 | Trao tặng                     |
        | 03/02/2025 | Chi tiền thưởng               |
        | 10/03/2025 | Nộp lưu hồ sơ                 |
      Khi ngày 05/05/2025 "<việc>" cho quyết định này bằng quyết định mới
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã nộp lưu hồ sơ"

      Dữ liệu: hai việc
        | việc    |
        | Cấp đổi |
        | Cấp lại |

  Quy tắc: Hiện vật kèm theo từng danh hiệu, hình thức
    Căn cứ: khoản 1 Điều 54 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @SQ-54-11 @nd98-2023/54/1
    Khung tình huống: Hiện vật kèm "<danh hiệu>" của quyết định ngày <ngày>
      Khi hỏi hiện vật kèm theo "<danh hiệu>" của quyết định ngày <ngày>
      Thì hiện vật kèm theo là "<hiện vật>"

      Dữ liệu: từ ngày 01/01/2024
        | danh hiệu                  | ngày       | hiện vật                         |
        | Lao động tiên tiến         | 01/01/2024 | không có                         |
        | Chiến sĩ thi đua cơ sở     | 01/01/2024 | Bằng chứng nhận, Khung           |
        | Tập thể lao động tiên tiến | 01/01/2024 | Bằng chứng nhận, Khung           |
        | Tập thể lao động xuất sắc  | 01/01/2024 | Bằng chứng nhận, Khung           |
        | Chiến sĩ thi đua cấp tỉnh  | 01/01/2024 | Bằng chứng nhận, Khung, Huy hiệu |
        | Chiến sĩ thi đua toàn quốc | 01/01/2024 | Bằng chứng nhận, Khung, Huy hiệu |
        | Cờ thi đua cấp tỉnh        | 01/01/2024 | Cờ thi đua                       |
        | Cờ thi đua của Chính phủ   | 01/01/2024 | Cờ thi đua                       |
        | Lao động tiên tiến         | 30/06/2025 | không có                         |
        | Chiến sĩ thi đua cơ sở     | 30/06/2025 | Bằng chứng nhận, Khung           |
        | Tập thể lao động tiên tiến | 30/06/2025 | Bằng chứng nhận, Khung           |
        | Tập thể lao động xuất sắc  | 30/06/2025 | Bằng chứng nhận, Khung           |
        | Chiến sĩ thi đua cấp tỉnh  | 30/06/2025 | Bằng chứng nhận, Khung, Huy hiệu |
        | Chiến sĩ thi đua toàn quốc | 30/06/2025 | Bằng chứng nhận, Khung, Huy hiệu |
        | Cờ thi đua cấp tỉnh        | 30/06/2025 | Cờ thi đua                       |
        | Cờ thi đua của Chính phủ   | 30/06/2025 | Cờ thi đua                       |
