# language: vi
Tính năng: Sau quyết định, ai làm việc gì và phải nêu gì

  Quy tắc: Người thẩm định làm các việc thông báo, viết, trao, chi, lưu; việc cần một quyết định mới thì do người có thẩm quyền quyết định
    Căn cứ: khoản 4 Điều 11, khoản 1 Điều 82, khoản 2, khoản 6 Điều 93 Luật Thi đua, khen thưởng năm 2022; Điều 114, Điều 115 Nghị định số 98/2023/NĐ-CP; Quyết định số 638/QĐ-BNV năm 2025.
    Nguồn: đã đối chiếu văn bản; tạm dừng trao, tiếp tục trao và phục hồi danh hiệu khác: chưa kiểm chứng.

    @SQ-82-500 @qd638-2025-bnv
    Khung tình huống: Chờ thông báo, <ai> làm việc "<việc>"
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Chiến sĩ thi đua cơ sở"
      Khi ngày 14/01/2025, <ai> "<việc>" cho quyết định này
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: chỉ người thẩm định
        | việc                          | ai                | kết quả    |
        | Thông báo kết quả khen thưởng | người thẩm định   | được       |
        | Thông báo kết quả khen thưởng | bộ phận tiếp nhận | không được |
        | Tạm dừng trao                 | người thẩm định   | được       |
        | Tạm dừng trao                 | bộ phận tiếp nhận | không được |

    @SQ-82-501 @qd638-2025-bnv
    Khung tình huống: Chờ viết bằng, <ai> viết và đóng dấu
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 14/01/2025 | Thông báo kết quả khen thưởng |
      Khi ngày 17/01/2025, <ai> "Viết, đóng dấu bằng hoặc giấy" cho quyết định này
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: chỉ người thẩm định
        | ai                | kết quả    |
        | người thẩm định   | được       |
        | bộ phận tiếp nhận | không được |

    @SQ-82-502 @l2022/82/1
    Khung tình huống: Chờ trao, <ai> ghi việc trao tặng
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Lao động tiên tiến"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 14/01/2025 | Thông báo kết quả khen thưởng |
      Khi ngày 17/01/2025, <ai> "Trao tặng" cho quyết định này, do "người quyết định hoặc người được ủy quyền trao tặng"
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: chỉ người thẩm định
        | ai                | kết quả    |
        | người thẩm định   | được       |
        | bộ phận tiếp nhận | không được |

    @SQ-82-503 @l2022/11/4
    Khung tình huống: Đã trao, <ai> chi tiền thưởng
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Lao động tiên tiến"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 14/01/2025 | Thông báo kết quả khen thưởng |
        | 17/01/2025 | Trao tặng                     |
      Khi ngày 20/01/2025, <ai> "Chi tiền thưởng" cho quyết định này
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: chỉ người thẩm định
        | ai                | kết quả    |
        | người thẩm định   | được       |
        | bộ phận tiếp nhận | không được |

    @SQ-93-500 @l2022/93/2/d
    Khung tình huống: Đang tạm dừng trao, <ai> cho trao tiếp
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Lao động tiên tiến"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 14/01/2025 | Thông báo kết quả khen thưởng |
        | 15/01/2025 | Tạm dừng trao                 |
      Khi ngày 17/01/2025, <ai> "Tiếp tục trao" cho quyết định này
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: chỉ người thẩm định
        | ai                | kết quả    |
        | người thẩm định   | được       |
        | bộ phận tiếp nhận | không được |

    @SQ-93-501 @l2022/93/2
    Khung tình huống: Đã chi, <ai> làm việc "<việc>"
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và đã trao, đã chi ngày 03/02/2025
      Khi ngày 05/05/2025, <ai> "<việc>" cho quyết định này bằng quyết định mới, do "gian dối trong kê khai thành tích"
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: hủy bỏ do người có thẩm quyền quyết định, không do người thẩm định
        | việc              | ai                             | kết quả    |
        | Hủy bỏ quyết định | người có thẩm quyền quyết định | được       |
        | Hủy bỏ quyết định | người thẩm định                | không được |

    @SQ-114-500 @nd98-2023/114 @nd98-2023/115
    Khung tình huống: Đã chi, <ai> làm việc "<việc>" cho bằng hỏng, mất
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và đã trao, đã chi ngày 03/02/2025
      Khi ngày 05/05/2025, <ai> "<việc>" cho quyết định này bằng quyết định mới
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: chỉ người có thẩm quyền quyết định
        | việc    | ai                             | kết quả    |
        | Cấp đổi | người có thẩm quyền quyết định | được       |
        | Cấp đổi | người thẩm định                | không được |
        | Cấp lại | người có thẩm quyền quyết định | được       |
        | Cấp lại | người thẩm định                | không được |

    @SQ-93-502 @l2022/93/2
    Khung tình huống: Đã hủy, chờ thu hồi, <ai> ghi việc thu hồi
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Lao động tiên tiến"
      Và đã trao, đã chi ngày 03/02/2025
      Và ngày 05/05/2025 Chủ tịch UBND xã Thử Nghiệm đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Khi ngày 12/05/2025, <ai> "Thu hồi hiện vật, tiền thưởng" cho quyết định này
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: chỉ người thẩm định
        | ai                | kết quả    |
        | người thẩm định   | được       |
        | bộ phận tiếp nhận | không được |

    @SQ-93-503 @l2022/93/6
    Khung tình huống: Đã hủy, <ai> phục hồi
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Lao động tiên tiến"
      Và đã trao, đã chi ngày 03/02/2025
      Và ngày 05/05/2025 Chủ tịch UBND xã Thử Nghiệm đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Khi ngày 12/05/2025, <ai> "Phục hồi" cho quyết định này bằng quyết định mới, do "căn cứ đã dùng để hủy bỏ bị bác bỏ bằng văn bản của cơ quan có thẩm quyền"
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: chỉ người có thẩm quyền quyết định
        | ai                             | kết quả    |
        | người có thẩm quyền quyết định | được       |
        | người thẩm định                | không được |

  Quy tắc: Người thẩm định nộp lưu và đính chính; đã chi thưởng xong mới nộp lưu
    Căn cứ: khoản 3 Điều 18, điểm b khoản 2 Điều 30 Nghị định số 30/2020/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @SQ-30-500 @nd30-2020/30/2/b
    Khung tình huống: Đã chi, <ai> nộp lưu hồ sơ
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Lao động tiên tiến"
      Và đã trao, đã chi ngày 03/02/2025
      Khi ngày 05/05/2025, <ai> "Nộp lưu hồ sơ" cho quyết định này
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: chỉ người thẩm định
        | ai                | kết quả    |
        | người thẩm định   | được       |
        | bộ phận tiếp nhận | không được |

    @SQ-30-501 @nd30-2020/30/2/b
    Tình huống: Đã trao mà chưa chi thưởng thì việc chưa xong, chưa nộp lưu
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Lao động tiên tiến"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 14/01/2025 | Thông báo kết quả khen thưởng |
        | 17/01/2025 | Trao tặng                     |
      Khi ngày 05/05/2025 "Nộp lưu hồ sơ" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và lý do không được có câu "Đang ở bước “Đã trao tặng” nên chưa thể “Nộp lưu hồ sơ”"

    @SQ-18-500 @nd30-2020/18/3
    Khung tình huống: <ai> đính chính họ tên
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Lao động tiên tiến"
      Khi ngày 14/01/2025, <ai> đính chính họ tên bằng công văn vì "sai sót chỉ về thể thức, kỹ thuật trình bày"
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: chỉ người thẩm định
        | ai                | kết quả    |
        | người thẩm định   | được       |
        | bộ phận tiếp nhận | không được |

  Quy tắc: Tạm dừng, cho trao tiếp, thu hồi, hủy bỏ, phục hồi, cấp đổi, cấp lại và đính chính đều phải nêu lý do
    Căn cứ: khoản 2, khoản 6 Điều 93 Luật Thi đua, khen thưởng năm 2022; Điều 114, Điều 115 Nghị định số 98/2023/NĐ-CP; khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; tạm dừng trao, phục hồi danh hiệu khác: chưa kiểm chứng.

    @SQ-93-504 @l2022/93/2/d
    Tình huống: Tạm dừng trao mà không nêu lý do
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Lao động tiên tiến"
      Khi ngày 14/01/2025 "Tạm dừng trao" cho quyết định này mà không nêu lý do
      Thì việc sau quyết định không được chấp nhận
      Và các lý do là:
        | Cần ghi lý do khi “Tạm dừng trao” |

    @SQ-93-505 @l2022/93/2/d
    Tình huống: Cho trao tiếp mà không nêu lý do
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Lao động tiên tiến"
      Và các việc sau quyết định đã làm:
        | ngày       | việc          |
        | 14/01/2025 | Tạm dừng trao |
      Khi ngày 17/01/2025 "Tiếp tục trao" cho quyết định này mà không nêu lý do
      Thì việc sau quyết định không được chấp nhận
      Và các lý do là:
        | Cần ghi lý do khi “Tiếp tục trao” |

    @SQ-93-506 @l2022/93/2
    Tình huống: Thu hồi mà không nêu lý do
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Lao động tiên tiến"
      Và đã trao, đã chi ngày 03/02/2025
      Và ngày 05/05/2025 Chủ tịch UBND xã Thử Nghiệm đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Khi ngày 12/05/2025 "Thu hồi hiện vật, tiền thưởng" cho quyết định này mà không nêu lý do
      Thì việc sau quyết định không được chấp nhận
      Và các lý do là:
        | Cần ghi lý do khi “Thu hồi hiện vật, tiền thưởng” |

    @SQ-93-508 @l2022/93/2
    Tình huống: Hủy bỏ, có căn cứ nhưng không nêu lý do
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Lao động tiên tiến"
      Khi ngày 05/05/2025 "Hủy bỏ quyết định" cho quyết định này bằng quyết định mới mà không nêu lý do, do "gian dối trong kê khai thành tích"
      Thì việc sau quyết định không được chấp nhận
      Và các lý do là:
        | Cần ghi lý do khi “Hủy bỏ quyết định” |

    @SQ-114-501 @nd98-2023/114 @nd98-2023/115
    Khung tình huống: <việc> bằng quyết định mới mà không nêu lý do
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và đã trao, đã chi ngày 03/02/2025
      Khi ngày 05/05/2025 "<việc>" cho quyết định này bằng quyết định mới mà không nêu lý do
      Thì việc sau quyết định không được chấp nhận
      Và các lý do là:
        | Cần ghi lý do khi “<việc>” |

      Dữ liệu: hai việc
        | việc    |
        | Cấp đổi |
        | Cấp lại |

    @SQ-93-507 @l2022/93/6
    Tình huống: Phục hồi mà không nêu lý do
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Lao động tiên tiến"
      Và ngày 05/05/2025 Chủ tịch UBND xã Thử Nghiệm đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Khi ngày 12/05/2025 "Phục hồi" cho quyết định này bằng quyết định mới mà không nêu lý do, do "căn cứ đã dùng để hủy bỏ bị bác bỏ bằng văn bản của cơ quan có thẩm quyền"
      Thì việc sau quyết định không được chấp nhận
      Và các lý do là:
        | Cần ghi lý do khi “Phục hồi” |

    @SQ-18-501 @nd30-2020/18/3
    Tình huống: Đính chính mà không nêu lý do, cũng không ghi nội dung
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Lao động tiên tiến"
      Khi ngày 14/01/2025 "Đính chính" cho quyết định này mà không nêu lý do, do "sai sót chỉ về thể thức, kỹ thuật trình bày"
      Thì việc sau quyết định không được chấp nhận
      Và các lý do là:
        | Cần ghi lý do khi “Đính chính”   |
        | Cần ghi nội dung được đính chính |

  Quy tắc: Sơ đồ các bước nói quyết định đang ở chỗ ai
    Căn cứ: Quyết định số 638/QĐ-BNV năm 2025.
    Nguồn: đã đối chiếu văn bản.

    @SQ-82-504 @qd638-2025-bnv
    Khung tình huống: Bước "<bước>" do người thẩm định giữ
      Khi xem sơ đồ các bước sau quyết định
      Thì sơ đồ ghi bước "<bước>" do người thẩm định giữ

      Dữ liệu: các bước chưa kết thúc
        | bước                                              |
        | Đã ban hành, chờ thông báo                        |
        | Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy |
        | Đã ban hành, chờ trao                             |
        | Đã trao tặng                                      |
        | Đã chi thưởng                                     |
        | Đã hủy bỏ quyết định, chờ thu hồi                 |
