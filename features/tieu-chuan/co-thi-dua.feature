# language: vi
Tính năng: Tiêu chuẩn Cờ thi đua cấp tỉnh, Cờ thi đua của Chính phủ

  Quy tắc: Cờ thi đua cấp tỉnh: dẫn đầu cụm, khối hằng năm, hoặc dẫn đầu phong trào từ 03 năm khi tổng kết
    Căn cứ: điểm b khoản 1 Điều 25, Điều 26 Luật Thi đua, khen thưởng năm 2022; khoản 2 Điều 1 Thông tư số 01/2024/TT-BNV.
    Nguồn: đã đối chiếu văn bản; tập thể không có tổ chức Đảng từ ngày 05/08/2025: chưa kiểm chứng.

    @TC-26-01 @l2022/26/1
    Khung tình huống: Dẫn đầu cụm, khối của tỉnh: <dẫn đầu>, vượt chỉ tiêu: <vượt>, đoàn kết: <đoàn kết>
      Biết tập thể xã Thử Nghiệm Mới được đề nghị tặng danh hiệu "Cờ thi đua cấp tỉnh" năm 2025
      Và hồ sơ ghi nhận:
        | dẫn đầu cụm, khối thi đua do bộ, ngành, tỉnh tổ chức                                             | <dẫn đầu>  |
        | hoàn thành vượt chỉ tiêu, nhiệm vụ được giao trong năm, là tập thể tiêu biểu của bộ, ngành, tỉnh | <vượt>     |
        | nội bộ đoàn kết                                                                                  | <đoàn kết> |
      Khi thẩm định đề nghị này ngày 22/12/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: đủ cả ba, thiếu một
        | dẫn đầu | vượt  | đoàn kết | kết luận                 |
        | có      | có    | có       | Đủ điều kiện, tiêu chuẩn |
        | không   | có    | có       | Không đủ tiêu chuẩn      |
        | có      | không | có       | Không đủ tiêu chuẩn      |
        | có      | có    | không    | Không đủ tiêu chuẩn      |

    @TC-26-04 @l2022/26/1/b @l2022/25/1/b
    Khung tình huống: Dẫn đầu cụm, khối nhưng không đạt "<không đạt>" thì không được <cờ>
      Biết tập thể xã Thử Nghiệm Mới được đề nghị tặng danh hiệu "<cờ>" năm 2025
      Và hồ sơ ghi nhận:
        | dẫn đầu cụm, khối thi đua do bộ, ngành, tỉnh tổ chức                                             | có    |
        | tiêu biểu xuất sắc trong số các tập thể dẫn đầu cụm, khối thi đua của bộ, ngành, tỉnh            | có    |
        | hoàn thành vượt chỉ tiêu, nhiệm vụ được giao trong năm, là tập thể tiêu biểu của bộ, ngành, tỉnh | có    |
        | hoàn thành xuất sắc, vượt toàn diện các chỉ tiêu, nhiệm vụ của năm                               | có    |
        | <không đạt>                                                                                      | không |
      Khi thẩm định đề nghị này ngày 22/12/2025
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: các điều kiện kèm theo của hai loại cờ
        | cờ                       | không đạt                                             |
        | Cờ thi đua cấp tỉnh      | thực hành tiết kiệm, phòng chống tham nhũng, lãng phí |
        | Cờ thi đua cấp tỉnh      | tích cực phòng, chống tệ nạn xã hội                   |
        | Cờ thi đua của Chính phủ | nội bộ đoàn kết                                       |
        | Cờ thi đua của Chính phủ | tổ chức Đảng, đoàn thể trong sạch, vững mạnh          |

    @TC-26-02 @l2022/26/1/b @tt01-2024/1/2
    Khung tình huống: Tổ chức Đảng, đoàn thể vững mạnh: <vững mạnh>, báo cáo nêu không có tổ chức Đảng: <không có>
      Biết tập thể Hợp tác xã Tân Tiến được đề nghị tặng danh hiệu "Cờ thi đua cấp tỉnh" năm 2024
      Và hồ sơ ghi nhận:
        | dẫn đầu cụm, khối thi đua do bộ, ngành, tỉnh tổ chức                                             | có          |
        | hoàn thành vượt chỉ tiêu, nhiệm vụ được giao trong năm, là tập thể tiêu biểu của bộ, ngành, tỉnh | có          |
        | tổ chức Đảng, đoàn thể trong sạch, vững mạnh                                                     | <vững mạnh> |
        | báo cáo nêu rõ tập thể không có tổ chức Đảng, đoàn thể                                           | <không có>  |
      Khi thẩm định đề nghị này ngày 20/12/2024
      Thì kết luận là "<kết luận>"

      Dữ liệu: không có tổ chức Đảng thì không xét điều kiện này
        | vững mạnh | không có | kết luận                 |
        | có        | không    | Đủ điều kiện, tiêu chuẩn |
        | không     | không    | Không đủ tiêu chuẩn      |
        | không     | có       | Đủ điều kiện, tiêu chuẩn |

    @TC-26-03 @l2022/26/2
    Khung tình huống: Dẫn đầu phong trào chuyên đề của tỉnh thực hiện <số năm>, xét khi tổng kết: <tổng kết>
      Biết tập thể xã Thử Nghiệm Mới được đề nghị tặng danh hiệu "Cờ thi đua cấp tỉnh" năm 2025
      Và hồ sơ ghi nhận:
        | dẫn đầu phong trào thi đua theo chuyên đề do bộ, ngành, tỉnh phát động | có         |
        | thời gian thực hiện phong trào thi đua                                 | <số năm>   |
        | xét khen khi tổng kết phong trào                                       | <tổng kết> |
      Khi thẩm định đề nghị này ngày 22/12/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: từ 03 năm và chỉ khi tổng kết
        | số năm | tổng kết | kết luận                 |
        | 3 năm  | có       | Đủ điều kiện, tiêu chuẩn |
        | 2 năm  | có       | Không đủ tiêu chuẩn      |
        | 3 năm  | không    | Không đủ tiêu chuẩn      |

  Quy tắc: Cờ thi đua của Chính phủ: tiêu biểu trong số dẫn đầu cụm, khối, hoặc dẫn đầu phong trào của Thủ tướng từ 05 năm
    Căn cứ: Điều 25 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-25-01 @l2022/25/1
    Khung tình huống: Tiêu biểu trong số dẫn đầu: <tiêu biểu>, vượt toàn diện: <vượt>, đi đầu tiết kiệm: <tiết kiệm>
      Biết tập thể tỉnh Thử Nghiệm được đề nghị tặng danh hiệu "Cờ thi đua của Chính phủ" năm 2025
      Và hồ sơ ghi nhận:
        | tiêu biểu xuất sắc trong số các tập thể dẫn đầu cụm, khối thi đua của bộ, ngành, tỉnh               | <tiêu biểu> |
        | hoàn thành xuất sắc, vượt toàn diện các chỉ tiêu, nhiệm vụ của năm                                  | <vượt>      |
        | đi đầu trong thực hành tiết kiệm, chống lãng phí, phòng chống tham nhũng, tiêu cực và tệ nạn xã hội | <tiết kiệm> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ cả ba, thiếu một
        | tiêu biểu | vượt  | tiết kiệm | kết luận                 |
        | có        | có    | có        | Đủ điều kiện, tiêu chuẩn |
        | không     | có    | có        | Không đủ tiêu chuẩn      |
        | có        | không | có        | Không đủ tiêu chuẩn      |
        | có        | có    | không     | Không đủ tiêu chuẩn      |

    @TC-25-02 @l2022/25/2
    Khung tình huống: Dẫn đầu cụm, khối của Hội đồng Thi đua - Khen thưởng Trung ương: <dẫn đầu>
      Biết tập thể tỉnh Thử Nghiệm được đề nghị tặng danh hiệu "Cờ thi đua của Chính phủ" năm 2025
      Và hồ sơ ghi nhận:
        | dẫn đầu cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức | <dẫn đầu> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: có và không
        | dẫn đầu | kết luận                 |
        | có      | Đủ điều kiện, tiêu chuẩn |
        | không   | Không đủ tiêu chuẩn      |

    @TC-25-03 @l2022/25/3
    Khung tình huống: Dẫn đầu phong trào của Thủ tướng thực hiện <số năm>, xét khi sơ kết, tổng kết: <dịp>
      Biết tập thể tỉnh Thử Nghiệm được đề nghị tặng danh hiệu "Cờ thi đua của Chính phủ" năm 2025
      Và hồ sơ ghi nhận:
        | dẫn đầu phong trào thi đua do Thủ tướng Chính phủ phát động | có       |
        | thời gian thực hiện phong trào thi đua                      | <số năm> |
        | xét khen khi sơ kết hoặc tổng kết phong trào                | <dịp>    |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từ 05 năm, dịp sơ kết hoặc tổng kết
        | số năm | dịp   | kết luận                 |
        | 5 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | 4 năm  | có    | Không đủ tiêu chuẩn      |
        | 5 năm  | không | Không đủ tiêu chuẩn      |

  Quy tắc: Tổ chức Đảng, đoàn thể không có thì không xét; tỉnh chưa có văn bản chi tiết thì chưa kết luận là đủ
    Căn cứ: điểm b khoản 1 Điều 25, điểm b khoản 1, khoản 3 Điều 26 Luật Thi đua, khen thưởng năm 2022; khoản 2 Điều 1 Thông tư số 01/2024/TT-BNV.
    Nguồn: đã đối chiếu văn bản; từ ngày 01/10/2026 và tập thể không có tổ chức Đảng từ ngày 05/08/2025: chưa kiểm chứng.

    @TC-26-400 @l2022/25/1/b @l2022/26/1/b @tt01-2024/1/2
    Khung tình huống: <cờ> năm <năm>, tổ chức Đảng, đoàn thể vững mạnh: <vững mạnh>, báo cáo nêu không có tổ chức Đảng: <không có>
      Biết tập thể Hợp tác xã Tân Tiến được đề nghị tặng danh hiệu "<cờ>" năm <năm>
      Và hồ sơ ghi nhận:
        | dẫn đầu cụm, khối thi đua do bộ, ngành, tỉnh tổ chức                                             | có          |
        | tiêu biểu xuất sắc trong số các tập thể dẫn đầu cụm, khối thi đua của bộ, ngành, tỉnh            | có          |
        | hoàn thành vượt chỉ tiêu, nhiệm vụ được giao trong năm, là tập thể tiêu biểu của bộ, ngành, tỉnh | có          |
        | hoàn thành xuất sắc, vượt toàn diện các chỉ tiêu, nhiệm vụ của năm                               | có          |
        | tổ chức Đảng, đoàn thể trong sạch, vững mạnh                                                     | <vững mạnh> |
        | báo cáo nêu rõ tập thể không có tổ chức Đảng, đoàn thể                                           | <không có>  |
      Khi thẩm định đề nghị này ngày 22/12/<năm>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai loại cờ, trước và từ ngày 01/10/2026
        | cờ                       | năm  | vững mạnh | không có | kết luận                 |
        | Cờ thi đua cấp tỉnh      | 2025 | có        | không    | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua cấp tỉnh      | 2025 | không     | không    | Không đủ tiêu chuẩn      |
        | Cờ thi đua cấp tỉnh      | 2025 | không     | có       | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua cấp tỉnh      | 2026 | có        | không    | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua cấp tỉnh      | 2026 | không     | không    | Không đủ tiêu chuẩn      |
        | Cờ thi đua cấp tỉnh      | 2026 | không     | có       | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua của Chính phủ | 2025 | có        | không    | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua của Chính phủ | 2025 | không     | không    | Không đủ tiêu chuẩn      |
        | Cờ thi đua của Chính phủ | 2025 | không     | có       | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua của Chính phủ | 2026 | có        | không    | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua của Chính phủ | 2026 | không     | không    | Không đủ tiêu chuẩn      |
        | Cờ thi đua của Chính phủ | 2026 | không     | có       | Đủ điều kiện, tiêu chuẩn |

    @TC-26-401 @l2022/26/3
    Khung tình huống: Cờ thi đua cấp tỉnh năm <năm> ở <đơn vị>, dẫn đầu cụm, khối: <dẫn đầu>
      Biết tập thể Hợp tác xã Tân Tiến ở <đơn vị> được đề nghị tặng danh hiệu "Cờ thi đua cấp tỉnh" năm <năm>
      Và hồ sơ ghi nhận:
        | dẫn đầu cụm, khối thi đua do bộ, ngành, tỉnh tổ chức                                             | <dẫn đầu> |
        | hoàn thành vượt chỉ tiêu, nhiệm vụ được giao trong năm, là tập thể tiêu biểu của bộ, ngành, tỉnh | có        |
      Khi thẩm định đề nghị này ngày 20/12/<năm>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: tỉnh không quy định thêm và tỉnh chưa có văn bản
        | đơn vị          | năm  | dẫn đầu | kết luận                    |
        | tỉnh Thử Nghiệm | 2024 | có      | Đủ điều kiện, tiêu chuẩn    |
        | tỉnh Thử Nghiệm | 2024 | không   | Không đủ tiêu chuẩn         |
        | tỉnh Thanh Hóa  | 2024 | có      | Chưa có quy định để áp dụng |
        | tỉnh Thanh Hóa  | 2024 | không   | Không đủ tiêu chuẩn         |
        | tỉnh Thử Nghiệm | 2026 | có      | Đủ điều kiện, tiêu chuẩn    |
        | tỉnh Thử Nghiệm | 2026 | không   | Không đủ tiêu chuẩn         |
        | tỉnh Thanh Hóa  | 2026 | có      | Chưa có quy định để áp dụng |
        | tỉnh Thanh Hóa  | 2026 | không   | Không đủ tiêu chuẩn         |
